import type { Duty } from '#client/staff/compliance/duty-words.ts';
import { stateWord } from '#client/staff/compliance/duty-words.ts';
import { decisionPath } from '#client/staff/decision/addresses.ts';
import type { CalendarAround } from '#client/staff/frame/use-work-calendar.ts';
import type { WeekDay } from '#client/ui/desk/Weeks.tsx';
import { addDays, type CalendarDay, isCalendarDay, weekday } from '#server/law/calendar-day.ts';
import { isWorkingDay } from '#server/law/working-day.ts';

/** 2026-11 as the address says it, or the month of today. */
export const monthIn = (text: string | undefined, today: string): string =>
  text && /^\d{4}-\d{2}$/.test(text) && isCalendarDay(`${text}-01`) ? text : today.slice(0, 7);

const firstOf = (month: string) => `${month}-01` as CalendarDay;

/** The month so many months away. */
export const monthAway = (month: string, count: 1 | -1): string =>
  addDays(firstOf(month), count === 1 ? 31 : -1).slice(0, 7);

/** First and last day of the month. */
export const monthDays = (month: string): [from: CalendarDay, to: CalendarDay] => [
  firstOf(month),
  addDays(firstOf(monthAway(month, 1)), -1),
];

/** More on one day are counted and lead to the ledger of that day. */
const SHOWN = 4;

const itemsOf = (day: string, duties: readonly Duty[], ledger: (day: string) => string) => {
  const here = duties.filter((duty) => duty.day === day);
  const shown = here.slice(0, here.length > SHOWN ? SHOWN - 1 : SHOWN);
  return [
    ...shown.map((duty) => ({
      href: decisionPath(duty.decisionNo),
      label: `${stateWord(duty)}：${duty.title}（${duty.decisionNo}）`,
    })),
    ...(here.length > shown.length
      ? [{ href: ledger(day), label: `另有${here.length - shown.length}项` }]
      : []),
  ];
};

/** The whole weeks of a month, with what is due or was done on each day. */
export function weeksOf(
  month: string,
  today: string,
  duties: readonly Duty[],
  calendar: CalendarAround,
  ledger: (day: string) => string,
): WeekDay[] {
  const [from, to] = monthDays(month);
  const monday = addDays(from, -((weekday(from) + 6) % 7));
  const days: WeekDay[] = [];
  for (let day = monday; day <= to || days.length % 7 !== 0; day = addDays(day, 1))
    days.push({
      day,
      today: day === today,
      rest: !isWorkingDay(day, calendar),
      note: calendar.nameOf(day),
      items: itemsOf(day, duties, ledger),
    });
  return days;
}
