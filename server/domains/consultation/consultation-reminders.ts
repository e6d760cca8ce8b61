import type { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { addDays, type CalendarDay, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

/** On which occasions the unit is reminded (提醒). */
export type ReminderKind = 'UNHEARD' | 'CLOSING_SOON' | 'CLOSED' | 'FEEDBACK_SOON' | 'FEEDBACK_DUE';

/** A reminder of a day: when the day has moved meanwhile, the reminder has nothing to say. */
export interface Reminder {
  consultationId: string;
  kind: ReminderKind;
  day: CalendarDay;
}

/** Time to call a meeting in a town and to hold it. */
export const DAYS_TO_GO_AND_ASK = 10;
const DAYS_BEFORE_CLOSING = 3;
const WORKING_DAYS_BEFORE_FEEDBACK = 3;
/** Nine in the morning, when offices have begun. */
const MORNING_MS = 9 * 3_600_000;

const morningOf = (day: CalendarDay) => new Date(startOfDay(day).getTime() + MORNING_MS);

/** Queues the reminders of a consultation's days; an extension queues them again, for the new days. */
export async function queueReminders(command: CommandContext, consultation: Consultation): Promise<void> {
  const { id, closesOn, closesAt, feedbackDueOn } = consultation;
  if (!closesOn || !closesAt || !feedbackDueOn) return;
  const soon = workingDaysBefore(feedbackDueOn, WORKING_DAYS_BEFORE_FEEDBACK, command.calendar);
  const reminders: [ReminderKind, CalendarDay, Date][] = [
    ['UNHEARD', closesOn, morningOf(addDays(closesOn, -DAYS_TO_GO_AND_ASK))],
    ['CLOSING_SOON', closesOn, morningOf(addDays(closesOn, -DAYS_BEFORE_CLOSING))],
    ['CLOSED', closesOn, closesAt],
    ['FEEDBACK_SOON', feedbackDueOn, morningOf(soon)],
    ['FEEDBACK_DUE', feedbackDueOn, morningOf(feedbackDueOn)],
  ];
  for (const [kind, day, runAt] of reminders)
    if (runAt > command.now)
      await command.enqueue('remind', { consultationId: id, kind, day } satisfies Reminder, {
        runAt,
        key: `remind:${id}:${kind}`,
      });
}

/** The day with `count` working days after it, up to and with `day`. */
function workingDaysBefore(day: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  let before = day;
  for (let left = count; left > 0; before = addDays(before, -1))
    if (isWorkingDay(before, calendar)) left -= 1;
  return before;
}
