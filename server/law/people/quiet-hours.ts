/**
 * 不打扰的时段: from ten in the evening to eight in the morning nobody is written to, except where the law's last day,
 * the subject itself or an action of the person in this minute leaves no time to wait. Hours of ours.
 */
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { DeliveryWay } from './notification.ts';

/** Rule for sending a message at night (夜间能否发送). */
export enum AtNight {
  /** It waits for the morning. */
  WAITS = 'WAITS',
  /** It goes where the morning would leave no time: its subject begins, or is due, before noon. */
  URGENT = 'URGENT',
  /** It answers an action of the person in this minute: mail is quiet and goes, a short message wakes and waits. */
  ANSWER = 'ANSWER',
  /** The person waits for it at this moment. */
  CODE = 'CODE',
}

/** The hours in words. */
export const QUIET_WORDS = '晚上十点到早上八点';

const MORNING = 'T08:00:00+08:00';
const NIGHT = 'T22:00:00+08:00';
/** Hours after the morning within which a subject that begins is urgent: people from a village set out early. */
const URGENT_HOURS = 4;
const HOUR_MS = 3_600_000;

const morningOf = (day: CalendarDay) => new Date(`${day}${MORNING}`);

/** Whether this instant lies in the quiet hours. */
export function isQuiet(now: Date): boolean {
  const day = dayOf(now);
  return now < morningOf(day) || now >= new Date(`${day}${NIGHT}`);
}

/** The latest eight o'clock that has passed. */
export function lastMorning(now: Date): Date {
  const today = morningOf(dayOf(now));
  return now < today ? morningOf(addDays(dayOf(now), -1)) : today;
}

/** The next eight o'clock to come. */
const nextMorning = (now: Date): Date => morningOf(addDays(dayOf(lastMorning(now)), 1));

/** Facts that decide whether a message may go out at night. */
export interface NightFacts {
  rule: AtNight;
  way: DeliveryWay;
  /** The instant from which it no longer helps. */
  helpsUntil: Date | null;
  /** The last day on which the law lets it arrive. */
  lastDay: CalendarDay | null;
}

/** Whether a message of this moment may go out at night (夜间也发). */
export function goesAtNight({ rule, way, helpsUntil, lastDay }: NightFacts, now: Date): boolean {
  const morning = nextMorning(now);
  if (lastDay !== null && dayOf(now) <= lastDay && lastDay < dayOf(morning)) return true;
  if (rule === AtNight.CODE) return true;
  if (rule === AtNight.ANSWER) return way === DeliveryWay.MAIL;
  const noon = new Date(morning.getTime() + URGENT_HOURS * HOUR_MS);
  return rule === AtNight.URGENT && helpsUntil !== null && helpsUntil <= noon;
}

/** The instant until which a message waits (等到早上); null: it may go now. */
export const waitsUntil = (atNight: boolean, now: Date): Date | null =>
  !atNight && isQuiet(now) ? nextMorning(now) : null;
