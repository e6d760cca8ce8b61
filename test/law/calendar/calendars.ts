/** The work calendars the tables of cases count by: the arrangement of 2024 to 2026, and that year's alone. */
import { COVERED_THROUGH, WORK_CALENDAR } from '#migrations/data/work-calendar.ts';
import { type CalendarDay, isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SpecialDay, WorkCalendar } from '#server/law/calendar/working-day.ts';

/** A day of the data, proved to be one. */
export const day = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new Error(`not a day: ${text}`);
  return text;
};

/** The calendar the county has imported; nothing is known after 2026-12-31. */
export const calendar: WorkCalendar = {
  specialDays: new Map<CalendarDay, SpecialDay>(
    WORK_CALENDAR.filter((one) => one.day >= '2024').map((one) => [day(one.day), one.kind]),
  ),
  coveredThrough: day(COVERED_THROUGH),
};
