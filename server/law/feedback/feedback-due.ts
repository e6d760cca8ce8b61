/**
 * 县政务公开文件: feedback is given 及时, in good time. Until when is the county's setting, twenty working days after the closing,
 * by analogy with 国令711号第二十六条.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r34 = provision('R-34', 'DESIGN', '本县设定');

/** The day by which the adoption report is due (采纳情况公布期限); the closing day is not counted. */
export const feedbackDue = (
  closesOn: CalendarDay,
  policy: Pick<LocalPolicy, 'feedbackWorkingDays'>,
  calendar: WorkCalendar,
): CountedDay => addWorkingDays(closesOn, policy.feedbackWorkingDays, calendar);

/** Warns of a report that is late (采纳情况逾期公布); nothing is late by a day that a later notice may still move. */
export function refuseLateFeedback(due: CountedDay, today: CalendarDay): Finding[] {
  if (due.provisional || today <= due.day) return [];
  return [
    r34.warn('FEEDBACK_OVERDUE')`
      意见采纳情况应于${inChinese(due.day)}前公布，现已逾期。
      尽快公布，并说明逾期的原因。`,
  ];
}
