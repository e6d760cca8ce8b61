/**
 * 验证码: six digits sent to an address prove that whoever types them reads what comes there; whatever they are
 * asked for, they live and count in one way. Minutes and numbers are ours.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

/** Minutes for which a code opens what it was sent for (验证码的有效期). */
export const CODE_MINUTES = 10;
/** Maximum number of tries for a code (验证码的次数). */
export const CODE_TRIES = 5;
/** Maximum number of requests sent to one address a day, whoever asks (每日的上限). */
export const ASKS_A_DAY = 3;

const MINUTE_MS = 60_000;

/** Whether a code still opens anything (验证码是否有效). */
export const codeOpens = ({ at, tries }: { at: Date | null; tries: number }, now: Date): boolean =>
  at !== null && tries < CODE_TRIES && now < new Date(at.getTime() + CODE_MINUTES * MINUTE_MS);

/** Number of earlier requests to an address, and their day. */
export interface AskedBefore {
  on: CalendarDay | null;
  times: number;
}

/** Number of the next request within this day (当天第几次). */
export const timesOfDay = ({ on, times }: AskedBefore, today: CalendarDay): number =>
  (on === today ? times : 0) + 1;

/**
 * Number of requests on this day, this one included; null: nothing more is sent today, so that nobody can have somebody
 * else flooded.
 */
export function askedOnceMore(before: AskedBefore, today: CalendarDay): number | null {
  const times = timesOfDay(before, today);
  return times <= ASKS_A_DAY ? times : null;
}
