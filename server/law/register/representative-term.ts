/**
 * 任期将满: the office decides in time whether a term is renewed or somebody else is called, and the representative hears of it. No
 * provision names the days; they are an order of work of ours.
 */
import { type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';

/** Days before the last day of a term on which a reminder goes out (任期届满提醒), the longest first. */
export const TERM_NOTICE_DAYS = [90, 30] as const;

/** Which of the notices is due on a day (应当提醒的一次): the nearest that has come; null before the first and after the term. */
export function termNotice(
  termEndsOn: CalendarDay,
  today: CalendarDay,
): (typeof TERM_NOTICE_DAYS)[number] | null {
  const left = daysBetween(today, termEndsOn);
  if (left < 0) return null;
  return TERM_NOTICE_DAYS.findLast((days) => left <= days) ?? null;
}

/** The notice that is due on a day (应当提醒的一次), in words, unless it was `given` already; null when none is. */
export function dueNotice(
  termEndsOn: CalendarDay,
  given: readonly string[],
  today: CalendarDay,
): string | null {
  const days = termNotice(termEndsOn, today);
  if (days === null) return null;
  const notice = `任期至${inChinese(termEndsOn)}，届满前${days}日`;
  return given.some((one) => one.startsWith(notice)) ? null : notice;
}
