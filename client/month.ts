/** Months and weeks as addresses name them and tables show them. */
import { addDays, type CalendarDay, isCalendarDay, weekday } from '#server/law/calendar/calendar-day.ts';

/** A month as an address names it (月份): 2026-12; null when it is none. */
export const monthIn = (text: string | undefined): string | null =>
  /^\d{4}-\d{2}$/.test(text ?? '') && isCalendarDay(`${text}-01`) ? (text ?? null) : null;

const firstOf = (month: string) => `${month}-01` as CalendarDay;

/** The month before (-1) or after (1). */
export const monthBeside = (month: string, step: -1 | 1): string =>
  addDays(firstOf(month), step === 1 ? 31 : -1).slice(0, 7);

/** First and last day of the month. */
export const monthDays = (month: string): [from: CalendarDay, to: CalendarDay] => [
  firstOf(month),
  addDays(firstOf(monthBeside(month, 1)), -1),
];

/** The Monday of the week of a day. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -((weekday(day) + 6) % 7));

/** The whole weeks from one day to another (周), Monday first, also with the days beside them. */
export function wholeWeeks(from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = mondayOf(from); day <= to || days.length % 7 !== 0; day = addDays(day, 1)) days.push(day);
  return days;
}

const yearsFrom = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4, 7)}`;

/** The first and the last month that a list leads to by itself: two years back, one ahead. */
export const monthsInReach = (today: string): [first: string, last: string] => [
  yearsFrom(today, -2),
  yearsFrom(today, 1),
];
