/** 活动提醒: everybody with a seat is reminded once, in the morning of the day before; the hour is ours. */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';

const MORNING = 'T09:00:00+08:00';

/** Instant of the reminder (提醒时间): at nine on the day before the slot begins. */
export const reminderAt = (startsAt: Date): Date =>
  new Date(`${addDays(dayOf(startsAt), -1) satisfies CalendarDay}${MORNING}`);

/** Facts about a slot that decide whether reminders are due (提醒的前提). */
export interface RemindableSlot {
  startsAt: Date;
  /** Beginning for which they were reminded before. */
  remindedFor: Date | null;
  published: boolean;
  cancelled: boolean;
}

/** Whether reminders are due now (应当提醒): once for each beginning, never of a slot cancelled or begun. */
export const remindsNow = (
  { startsAt, remindedFor, published, cancelled }: RemindableSlot,
  now: Date,
): boolean =>
  published &&
  !cancelled &&
  remindedFor?.getTime() !== startsAt.getTime() &&
  now >= reminderAt(startsAt) &&
  now < startsAt;
