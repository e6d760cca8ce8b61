import { clock, dayOf, monthOf, shortDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { withQuery } from '../addresses.ts';
import { ACTIVITIES } from './addresses.ts';
import { monthBeside, weeksOf } from './month.ts';

/** One thing that stands in the month (月历中的一项). */
export interface MonthEntry {
  startsAt: string;
  title: string;
  href: string;
  cancelled: boolean;
}

interface MonthPartProps {
  month: string;
  entries: readonly MonthEntry[];
}

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** 月历: all that is public in a month, hearings among it; on phones the list below says the same. */
export const MonthPart = ({ month, entries }: MonthPartProps) => (
  <div className="only-wide">
    <Section
      id="yueli"
      title={monthOf(`${month}-01`)}
      aside={<Beside month={month} entries={entries} />}
      rule
    >
      <Table
        caption={`${monthOf(`${month}-01`)}的活动`}
        captionHidden
        tight
        columns={[{ label: '一周' }, ...DAYS.map((label) => ({ label }))]}
        rows={weeksOf(month).map((week) => ({
          key: week[0] ?? '',
          cells: [
            <span key="week" className="small soft nowrap">{`${shortDate(week[0] ?? '')}起`}</span>,
            ...week.map((day) => <Day key={day} day={day} month={month} entries={entries} />),
          ],
        }))}
      />
    </Section>
  </div>
);

/** The months beside it, as far as there is anything to see. */
function Beside({ month, entries }: MonthPartProps) {
  const months = entries.map(({ startsAt }) => dayOf(startsAt).slice(0, 7));
  const before = months.some((one) => one < month) ? monthBeside(month, -1) : null;
  const after = months.some((one) => one > month) ? monthBeside(month, 1) : null;
  return (
    <p className="row">
      {[before, after].map((other) =>
        other ? (
          <a key={other} href={withQuery(ACTIVITIES, { yue: other })}>
            {monthOf(`${other}-01`)}
          </a>
        ) : null,
      )}
    </p>
  );
}

/** A day and what it brings; days of the months beside it stand without. */
function Day({ day, month, entries }: { day: string; month: string; entries: readonly MonthEntry[] }) {
  if (!day.startsWith(month)) return null;
  const found = entries.filter(({ startsAt }) => dayOf(startsAt) === day);
  return (
    <>
      <span className="num soft">{Number(day.slice(8))}</span>
      {found.map(({ startsAt, title, href, cancelled }) => (
        <p key={href} className="small">
          {clock(startsAt)} <a href={href}>{cancelled ? <s>{title}</s> : title}</a>
          {cancelled ? '（已取消）' : ''}
        </p>
      ))}
    </>
  );
}
