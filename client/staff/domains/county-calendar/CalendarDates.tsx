import { dayOf } from '#client/format.ts';
import { wholeWeeks } from '#client/month.ts';
import type { CalendarAround } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { type WeekDay, Weeks } from '#client/ui/Weeks.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import { type Entry, itemOf } from './calendar-entry.ts';
import { CalendarList } from './CalendarList.tsx';
import { ClashesPanel } from './ClashesPanel.tsx';
import type { Span } from './span.ts';

interface DatesProps {
  span: Span;
  today: CalendarDay;
  calendar: CalendarAround;
  entries: readonly Entry[];
  total: number;
}

/** The dates of a span, as month, week or list; what stands in each other's way first. */
export function CalendarDates(props: DatesProps) {
  const { span, entries, total } = props;
  const caption = `${span.title}的日程`;
  return (
    <div className="printed printed--wide stack">
      <ClashesPanel entries={entries} />
      <Panel title={`全县日历：${span.title}（${total}项）`} flush>
        {entries.length === 0 ? (
          <div className="panel-body">
            <Empty title="没有日程">
              <p>这段时间没有您可以查阅的活动、会议和听证会，或者没有符合条件的。</p>
            </Empty>
          </div>
        ) : null}
        {span.view === 'liebiao' ? (
          <CalendarList entries={entries} caption={caption} />
        ) : (
          <Weeks caption={caption} none="" days={daysOf(props)} />
        )}
        {total > entries.length ? (
          <p className="panel-body small">{`共${total}项，这里列出前${entries.length}项，请按类别或者单位筛选。`}</p>
        ) : null}
      </Panel>
    </div>
  );
}

const daysOf = ({ span: { view, from, to }, today, calendar, entries }: DatesProps): WeekDay[] =>
  wholeWeeks(from, to).map((day) => ({
    day,
    today: day === today,
    rest: !isWorkingDay(day, calendar),
    note: calendar.nameOf(day),
    beside: day < from || day > to,
    items: entries
      .filter(({ startsAt }) => day === shownOn(startsAt, from))
      .map((entry) => itemOf(entry, view === 'zhou')),
  }));

/** Day of the list an entry stands on: one that began before the span stands on its first day. */
const shownOn = (startsAt: string, from: CalendarDay) => {
  const day = dayOf(startsAt);
  return day < from ? from : day;
};
