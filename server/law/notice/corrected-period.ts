/**
 * A correction that changes what the public had to judge by, while it is being asked, gives the time anew: as many
 * days as were announced, thirty at most, from the day it is published on. Never less than what was announced.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { MINIMUM_COMMENT_DAYS, openDays } from '#server/law/consultation/comment-period.ts';
import { CorrectedPart } from './corrected-part.ts';
import { touchesSubstance } from './correction.ts';

/** What people read in order to judge the draft; how to reach the unit is none of it. */
const JUDGED_BY: readonly CorrectedPart[] = [
  CorrectedPart.SUMMARY,
  CorrectedPart.INTERPRETATION,
  CorrectedPart.BASIS,
];

/** Whether the public had to judge by something else (影响公众判断): as computed, or as the officer says. */
export const misleads = (change: {
  part: CorrectedPart;
  wrong: string;
  corrected: string;
  material: boolean;
}): boolean =>
  change.material || (JUDGED_BY.includes(change.part) && touchesSubstance(change.wrong, change.corrected));

/** The announced period, as it runs now. */
export interface RunningPeriod {
  opensOn: CalendarDay;
  closesOn: CalendarDay;
  /** The last day as it was announced at the opening. */
  announcedClosesOn: CalendarDay | null;
}

/** The last day after such a correction (更正后的截止日): the time anew from `today`, or the day that stands if it is later. */
export function renewedClosing(
  { opensOn, closesOn, announcedClosesOn }: RunningPeriod,
  today: CalendarDay,
  calendar: WorkCalendar,
  policy: Pick<LocalPolicy, 'rollForwardClosingDay'>,
): CalendarDay {
  const announced = openDays({ opensOn, closesOn: announcedClosesOn ?? closesOn });
  const { day } = closingDay(addDays(today, Math.min(announced, MINIMUM_COMMENT_DAYS)), calendar, policy);
  return day > closesOn ? day : closesOn;
}
