/**
 * Working days (工作日). 全国年节及纪念日放假办法（2024年修订）and the State Council's yearly arrangement of days off;
 * 民法典第二百零三条: a period whose last day is a rest day ends on the next working day.
 */
import { addDays, type CalendarDay, weekday } from './calendar-day.ts';
import { statutoryHoliday } from './statutory-holiday.ts';

/** Kinds of day in the yearly arrangement: off (放假), or a weekend worked instead (调休上班). */
export type SpecialDay = 'HOLIDAY' | 'MAKE_UP_WORKDAY';

/** The days the State Council has arranged (工作日历), and how far its notices reach. */
export interface WorkCalendar {
  specialDays: ReadonlyMap<CalendarDay, SpecialDay>;
  /** Last day of the last year whose arrangement is known; beyond it only the statutory holidays and weekends are. */
  coveredThrough: CalendarDay;
}

/** A day that was counted, and whether a later notice may still move it (暂定). */
export interface CountedDay {
  day: CalendarDay;
  provisional: boolean;
}

/** Whether offices work on that day. */
export function isWorkingDay(day: CalendarDay, calendar: WorkCalendar): boolean {
  const special = calendar.specialDays.get(day);
  if (special) return special === 'MAKE_UP_WORKDAY';
  if (day > calendar.coveredThrough && statutoryHoliday(day) !== null) return false;
  return weekday(day) % 6 !== 0;
}

/** The day `count` working days after `start`; the day it starts on is not counted (民法典第二百零一条). */
export function addWorkingDays(start: CalendarDay, count: number, calendar: WorkCalendar): CountedDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`working days: ${count}`);
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return { day, provisional: day > calendar.coveredThrough };
}

/** Number of working days after `start` up to and with `end`; negative when `end` comes first. */
export function workingDaysBetween(start: CalendarDay, end: CalendarDay, calendar: WorkCalendar): number {
  if (end < start) return -workingDaysBetween(end, start, calendar);
  let count = 0;
  for (let day = start; day < end;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** The latest working day from which `count` working days are left up to and with `end` (最迟工作日). */
export function workingDaysBefore(end: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  let day = end;
  for (let left = count; left > 0 || !isWorkingDay(day, calendar); day = addDays(day, -1))
    if (isWorkingDay(day, calendar)) left -= 1;
  return day;
}

/** The last day of a period, moved to the next working day when it is a rest day (顺延): only ever later. */
export function rollForward(closesOn: CalendarDay, calendar: WorkCalendar): CountedDay & { rolled: boolean } {
  let day = closesOn;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return { day, rolled: day !== closesOn, provisional: day > calendar.coveredThrough };
}
