import { shortDate } from '#client/format.ts';
import { classes } from '#client/ui/classes.ts';

export interface WeekDay {
  /** 2026-11-20 */
  day: string;
  today?: boolean | undefined;
  rest?: boolean | undefined;
  /** The name of a holiday or a worked weekend. */
  note?: string | undefined;
  items?: readonly { href: string; label: string }[] | undefined;
}

interface WeeksProps {
  caption: string;
  /** Whole weeks, Monday first. */
  days: readonly WeekDay[];
}

const NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const weeksOf = (days: readonly WeekDay[]) =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));

/** The first day in sight and the first of a month say their month. */
const nameOf = (day: string, first: boolean) =>
  first || day.endsWith('-01') ? shortDate(day) : String(Number(day.slice(8)));

function Cell({ day, today, rest, note, items = [], first }: WeekDay & { first: boolean }) {
  return (
    <td className={classes(today && 'today', rest && 'rest') || undefined}>
      <time dateTime={day}>
        {nameOf(day, first)}
        {today ? '　今天' : ''}
      </time>
      {note ? <span>{note}</span> : null}
      {items.map(({ href, label }) => (
        <a key={`${href}${label}`} href={href}>
          {label}
        </a>
      ))}
    </td>
  );
}

/** Weeks as a table: which days are worked, what falls on them. */
export function Weeks({ caption, days }: WeeksProps) {
  return (
    <div className="scroll-x" role="region" aria-label={caption} tabIndex={0}>
      <table className="weeks">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {NAMES.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, row) => (
            <tr key={week[0]?.day}>
              {week.map((day, column) => (
                <Cell key={day.day} {...day} first={row + column === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
