import { clock, dayOf, monthOf } from '#client/format.ts';
import { monthBeside, monthDays, monthsInReach, wholeWeeks } from '#client/month.ts';
import type { At } from '#client/route.ts';
import { Section } from '#client/ui/Layout.tsx';
import { type WeekItem, Weeks } from '#client/ui/Weeks.tsx';
import { CALENDAR_KIND_LABELS } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { eventHref } from '../addresses/event.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { meetingHref } from '../addresses/meeting.ts';
import type { ActivitiesData } from './ActivitiesPage.tsx';
import { ACTIVITIES, activityHref } from '../addresses/activity.ts';

type Date = ActivitiesData['countyCalendar']['entries'][number];

/** The public page of a date. */
export function dateHref({ kind, no, seq }: Pick<Date, 'kind' | 'no' | 'seq'>): string {
  if (kind === 'MEETING') return meetingHref(no);
  if (kind === 'HEARING') return hearingHref(no);
  if (kind === 'ACTIVITY') return activityHref({ decision: { no }, seq: seq ?? 1 });
  return eventHref(no);
}

interface MonthPartProps {
  month: string;
  today: string;
  dates: readonly Date[];
  at: At;
}

/** 月历: all that is public in a month, meetings and hearings among it; on a phone a list. */
export function MonthPart({ month, today, dates, at }: MonthPartProps) {
  const title = monthOf(`${month}-01`);
  const within = dates.filter(({ startsAt }) => dayOf(startsAt).startsWith(month));
  return (
    <Section id="yueli" title={`月历：${title}`} aside={<Beside month={month} today={today} at={at} />}>
      {within.length === 0 ? <p className="soft">{title}没有公告过符合条件的活动、会议和听证会。</p> : null}
      <Weeks
        caption={`${title}的活动、会议和听证会`}
        none=""
        days={wholeWeeks(...monthDays(month)).map((day) => ({
          day,
          today: day === today,
          beside: !day.startsWith(month),
          items: within.filter(({ startsAt }) => dayOf(startsAt) === day).map(itemOf),
        }))}
      />
    </Section>
  );
}

const itemOf = (one: Date): WeekItem => ({
  href: dateHref(one),
  label: `${clock(one.startsAt)} ${CALENDAR_KIND_LABELS[one.kind]}：${one.title}`,
  struck: one.cancelled,
  note: one.cancelled ? '已取消' : one.postponed ? '延期过' : undefined,
});

/** The month before and the month after, and back to this one. */
function Beside({ month, today, at }: Omit<MonthPartProps, 'dates'>) {
  const now = today.slice(0, 7);
  const to = (yue: string) => `${withQuery(ACTIVITIES, { ...at.query, yue })}#yueli`;
  const [before, after] = [monthBeside(month, -1), monthBeside(month, 1)];
  const [first, last] = monthsInReach(today);
  return (
    <p className="row screen-only">
      {before >= first ? (
        <a href={to(before)} rel="prev">
          上月<span className="visually-hidden">（{monthOf(`${before}-01`)}）</span>
        </a>
      ) : null}
      {month === now ? null : <a href={to(now)}>本月</a>}
      {after <= last ? (
        <a href={to(after)} rel="next">
          下月<span className="visually-hidden">（{monthOf(`${after}-01`)}）</span>
        </a>
      ) : null}
    </p>
  );
}
