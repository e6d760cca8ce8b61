/** Ways in which people write a day (日期的写法): 2027年1月1日, 2027-1-1, 2027.1.1, 2027/1/1. */
import { type CalendarDay, isCalendarDay } from './calendar-day.ts';

/** The day a text names, or null where it names none. */
export function readDay(text: string): CalendarDay | null {
  const [, year, month, date] =
    /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?$/.exec(text.trim()) ?? [];
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}
