import type { Consultation } from '#schema/consultation/consultation.ts';
import { type CalendarDay, closingInstant } from '#server/law/calendar/calendar-day.ts';
import { closingDay } from '#server/law/consultation/closing-day.ts';
import { feedbackDue } from '#server/law/feedback/feedback-due.ts';
import type { Rules } from '#server/ground/kernel/context.ts';

/** Rules by which a last day is counted. */
type ClosingRules = Pick<Rules, 'policy' | 'calendar'>;

/** Writes the last day as it will be announced: a rest day gives way to the next working day, only ever later. */
export function announceClosing(
  consultation: Consultation,
  wanted: CalendarDay,
  { calendar, policy }: ClosingRules,
): void {
  const { day, rolled, provisional } = closingDay(wanted, calendar, policy);
  consultation.rolledForward = rolled || (consultation.rolledForward && wanted === consultation.closesOn);
  consultation.closesOn = day;
  consultation.provisional = provisional;
}

/** From the opening on: the instant that binds every channel, and the day by which feedback is due. */
export function fixClosing(
  consultation: Consultation,
  wanted: CalendarDay,
  { calendar, policy }: ClosingRules,
): void {
  announceClosing(consultation, wanted, { calendar, policy });
  const closesOn = consultation.closesOn ?? wanted;
  consultation.closesAt = closingInstant(closesOn);
  const due = feedbackDue(closesOn, policy, calendar);
  // Extending never makes a due date earlier, whatever a later calendar or setting says.
  if (consultation.feedbackDueOn && consultation.feedbackDueOn > due.day) return;
  consultation.feedbackDueOn = due.day;
  consultation.feedbackDueProvisional = due.provisional;
}
