/** 活动提醒: whoever has a seat is reminded once, in the morning of the day before; the hour is ours. */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';

const MORNING = 'T09:00:00+08:00';

/** When those who have a seat are reminded (提醒时间): at nine on the day before the slot begins. */
export const reminderAt = (startsAt: Date): Date =>
  new Date(`${addDays(dayOf(startsAt), -1) satisfies CalendarDay}${MORNING}`);

/** What of a slot decides whether its people are reminded now (提醒的前提). */
export interface RemindableSlot {
  startsAt: Date;
  /** For which beginning they were reminded before. */
  remindedFor: Date | null;
  published: boolean;
  cancelled: boolean;
}

/** Whether its people are reminded now (应当提醒): once for a beginning, never of what is cancelled or has begun. */
export const remindsNow = (
  { startsAt, remindedFor, published, cancelled }: RemindableSlot,
  now: Date,
): boolean =>
  published &&
  !cancelled &&
  remindedFor?.getTime() !== startsAt.getTime() &&
  now >= reminderAt(startsAt) &&
  now < startsAt;
