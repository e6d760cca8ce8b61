import { addDays, type CalendarDay, isCalendarDay, weekday } from '#server/law/calendar-day.ts';

/** A month as an address names it (月份): 2026-12; null when it is none. */
export const monthIn = (text: string | undefined): string | null =>
  /^\d{4}-\d{2}$/.test(text ?? '') && isCalendarDay(`${text}-01`) ? (text ?? null) : null;

const firstOf = (month: string) => `${month}-01` as CalendarDay;

/** The month before (-1) or after (1). */
export const monthBeside = (month: string, step: -1 | 1): string =>
  addDays(firstOf(month), step === 1 ? 31 : -1).slice(0, 7);

/** The weeks of a month (周), Monday first, also with the days of the months beside it. */
export function weeksOf(month: string): CalendarDay[][] {
  const first = firstOf(month);
  const monday = addDays(first, -((weekday(first) + 6) % 7));
  const weeks: CalendarDay[][] = [];
  for (let day = monday; day < firstOf(monthBeside(month, 1)); day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}
