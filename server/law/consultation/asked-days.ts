/**
 * 国令713号第三条第三款、第十五条: the number of days special laws ask for to hear the public, and the day it is
 * completed (期限).
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { addWorkingDays, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { DayUnit, type SpecialRule } from '#server/law/catalogue/special-law.ts';

/** The days of a round (期限). */
interface Period {
  opensOn: CalendarDay;
  closesOn: CalendarDay;
}

/** The day on which the period a law asks for is completed (期满之日); null where it asks for none. */
export function fullDay(
  { minimumDays, dayUnit }: Pick<SpecialRule, 'minimumDays' | 'dayUnit'>,
  opensOn: CalendarDay,
  calendar: WorkCalendar,
): CalendarDay | null {
  if (minimumDays === null) return null;
  return dayUnit === DayUnit.WORKING_DAY
    ? addWorkingDays(opensOn, minimumDays, calendar).day
    : addDays(opensOn, minimumDays);
}

/** The laws that ask for more days than the period has (期限不足). */
export const unfilled = (rules: readonly SpecialRule[], period: Period, calendar: WorkCalendar) =>
  rules.filter((rule) => period.closesOn < (fullDay(rule, period.opensOn, calendar) ?? period.closesOn));

/** The number of days as the law writes it (期限的写法): 30日, 22个工作日. */
export const writtenDays = (minimumDays: number, dayUnit: DayUnit): string =>
  dayUnit === DayUnit.WORKING_DAY ? `${minimumDays}个工作日` : `${minimumDays}日`;
