import { fullDate, shortDate } from '#client/format.ts';
import { classes } from '#client/ui/classes.ts';

export interface WeekItem {
  href: string;
  label: string;
  /** Remark on the event: cancelled, in conflict with another. */
  note?: string | undefined;
  /** It is not held: struck out, and the note says so. */
  struck?: boolean | undefined;
}

export interface WeekDay {
  /** 2026-11-20 */
  day: string;
  today?: boolean | undefined;
  rest?: boolean | undefined;
  /** The name of a holiday or a worked weekend. */
  note?: string | undefined;
  /** A day of the month beside: it stands without what falls on it. */
  beside?: boolean | undefined;
  items?: readonly WeekItem[] | undefined;
}

interface WeeksProps {
  caption: string;
  /** Whole weeks, Monday first. */
  days: readonly WeekDay[];
  /** Text on a phone where none of the days has an item; empty where the page gives it. */
  none?: string | undefined;
}

const NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const weeksOf = (days: readonly WeekDay[]) =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));

/** The first day in view and the first of a month say their month. */
const nameOf = (day: string, first: boolean) =>
  first || day.endsWith('-01') ? shortDate(day) : String(Number(day.slice(8)));

const isBusy = ({ items = [] }: WeekDay) => items.length > 0;

function Item({ href, label, note, struck }: WeekItem) {
  return (
    <a href={href}>
      <span>
        {struck ? <s>{label}</s> : label}
        {note ? <small>（{note}）</small> : null}
      </span>
    </a>
  );
}

function Cell({ day, today, rest, note, beside, items = [], first }: WeekDay & { first: boolean }) {
  return (
    <td
      role="cell"
      className={
        classes(today && 'today', rest && 'rest', beside && 'beside', items.length > 0 && 'busy') || undefined
      }
    >
      <time dateTime={day}>
        <span className="weeks-short">{nameOf(day, first)}</span>
        <span className="weeks-full">{fullDate(day)}</span>
        {today ? '　今天' : ''}
      </time>
      {note ? <span>{note}</span> : null}
      {items.map((item) => (
        <Item key={`${item.href}${item.label}`} {...item} />
      ))}
    </td>
  );
}

/** Weeks as a table: which days are worked, what falls on them. On a phone a list of the days that something falls on. */
export const Weeks = ({ none = '没有事项', ...table }: WeeksProps) =>
  table.days.some(isBusy) || none === '' ? (
    <WeeksTable {...table} />
  ) : (
    <>
      <p className="only-phone panel-body small soft">{none}</p>
      <WeeksTable {...table} />
    </>
  );

function WeeksTable({ caption, days }: Omit<WeeksProps, 'none'>) {
  return (
    <table className={classes('weeks', !days.some(isBusy) && 'quiet')} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {NAMES.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeksOf(days).map((week, row) => (
          <tr key={week[0]?.day} role="row" className={week.some(isBusy) ? undefined : 'quiet'}>
            {week.map((day, column) => (
              <Cell key={day.day} {...day} first={row + column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
