import { daysBetween, isCalendarDay } from '#server/law/calendar/calendar-day.ts';

/** How many days a duty is in arrears, or was fulfilled late; negative when it was early (逾期日数). */
export const daysLate = (dueOn: string, on: string): number =>
  isCalendarDay(dueOn) && isCalendarDay(on) ? daysBetween(dueOn, on) : 0;
