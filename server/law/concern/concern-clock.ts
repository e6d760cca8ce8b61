/**
 * 国办发〔2016〕80号: of an extremely serious or serious emergency the first authoritative information within 5 hours and a
 * press conference within 24; 国办发〔2016〕61号: every other one within 48 hours. Hours run on the clock from the instant at which it
 * was seen, over nights and days of rest.
 */
import { ConcernLevel, ConcernStanding, PressStanding } from './concern-words.ts';

const HOUR_MS = 3_600_000;

const FIRST_HOURS = 5;
const PRESS_HOURS = 24;
const OTHER_HOURS = 48;

/** How weighty a concern is (等级): its level, and whether an emergency (突发事件) is what it is about. */
export interface Weight {
  readonly level: ConcernLevel;
  readonly emergency: boolean;
}

/** A concern with the instant at which it was seen (发现时间). */
export interface Seen extends Weight {
  readonly seenAt: Date;
}

/** Whether a serious or extremely serious emergency is what it is about (特别重大、重大突发事件). */
export const isUrgent = ({ level, emergency }: Weight): boolean =>
  emergency && (level === ConcernLevel.MAJOR || level === ConcernLevel.EXTREME);

/** Hours until its first response (首次回应的小时数). */
export const responseHours = (weight: Weight): number => (isUrgent(weight) ? FIRST_HOURS : OTHER_HOURS);

const after = (seenAt: Date, hours: number) => new Date(seenAt.getTime() + hours * HOUR_MS);

/** Last instant for its first response (首次回应的时限). */
export const responseDue = (concern: Seen): Date => after(concern.seenAt, responseHours(concern));

/** Last instant for its press conference (新闻发布会的时限); null where none is owed. */
export const pressDue = (concern: Seen): Date | null =>
  isUrgent(concern) ? after(concern.seenAt, PRESS_HOURS) : null;

/** A concern with what was done in time, or not (办理到哪里): its first response, and the announced press conference. */
export interface Handled extends Seen {
  readonly respondedAt: Date | null;
  readonly pressAt: Date | null;
}

/** Whether another weight would make what is late be in time (改变等级消除逾期): by a longer limit, or by none. */
export function hidesLateness(before: Handled, after: Weight, now: Date): boolean {
  if (!isUrgent(before) || isUrgent(after)) return false;
  const press = pressStanding(before, before.pressAt, now);
  return (
    (before.respondedAt ?? now) > responseDue(before) ||
    press === PressStanding.OVERDUE ||
    press === PressStanding.LATE
  );
}

const standingAt = (due: Date, done: Date | null, now: Date) => {
  if (done !== null) return done <= due ? 'IN_TIME' : 'LATE';
  return now <= due ? 'AHEAD' : 'OVERDUE';
};

/** Course of a concern (回应情况). */
export interface Course {
  /** Publication of its first response; null: none is published. */
  readonly respondedAt: Date | null;
  /** End without a response (不作回应). */
  readonly endedAt: Date | null;
}

/** How the response stands on `now` (回应时效); the limit itself is in time, a millisecond later is not. */
export function concernStanding(concern: Seen, { respondedAt, endedAt }: Course, now: Date): ConcernStanding {
  if (endedAt !== null && respondedAt === null) return ConcernStanding.ENDED;
  return standingAt(responseDue(concern), respondedAt, now);
}

/**
 * How the press conference stands on `now` (新闻发布会时效), by the instant at which the announced event begins; one that is
 * still to come is not held yet. Null where none is owed.
 */
export function pressStanding(concern: Seen, startsAt: Date | null, now: Date): PressStanding | null {
  const due = pressDue(concern);
  if (due === null) return null;
  return PressStanding[standingAt(due, startsAt !== null && startsAt <= now ? startsAt : null, now)];
}
