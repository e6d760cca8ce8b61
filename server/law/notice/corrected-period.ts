/**
 * A correction, during the comment period, of content that the public judges by restarts the period: as
 * many days as were announced, thirty at most, from the day it is published on. Never fewer than were announced.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { MINIMUM_COMMENT_DAYS, openDays } from '#server/law/consultation/comment-period.ts';
import { CorrectedPart } from './corrected-part.ts';
import { touchesSubstance } from './correction.ts';

/** Parts that people read to judge the draft; the contact of the unit is not among them. */
const JUDGED_BY: readonly CorrectedPart[] = [
  CorrectedPart.PLAIN_WORDS,
  CorrectedPart.INTERPRETATION,
  CorrectedPart.BASIS,
];

/** Whether the public was misled in its judgement (影响公众判断): as computed, or as the officer says. */
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

/**
 * Last day after such a correction (更正后的截止日): the announced number of days counted from `today`, or the day that stands
 * if it is later.
 */
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
