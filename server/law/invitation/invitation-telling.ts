/**
 * 送达与催请: an invitation counts for something only when it reached the person. What went by mail or by message reached them unless
 * it was kept or failed; everything else is said by telephone, and stands on the office's list until it was. An order of work of ours.
 */
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { InvitationStage } from './invitation-stage.ts';
import { InvitationTiding } from './invitation-words.ts';
import { type WorkCalendar, workingDaysBefore } from '#server/law/calendar/working-day.ts';

/** What of an invitation decides what they must hear (告知事项). */
export interface TellableInvitation {
  stage: InvitationStage;
  sentAt: Date | null;
  remindedAt: Date | null;
  movedAt: Date | null;
  cancelledAt: Date | null;
}

/** One try to reach them (送达记录). */
export interface Telling {
  tiding: InvitationTiding;
  reached: boolean;
  at: Date;
}

const STANDING: ReadonlySet<InvitationStage> = new Set([InvitationStage.SENT, InvitationStage.ACCEPTED]);

/** What they do not know yet (须电话告知的事项). People who answered have read their letter. */
export function tidingsToTell(one: TellableInvitation, told: readonly Telling[]): InvitationTiding[] {
  const reached = (tiding: InvitationTiding, since: Date) =>
    told.some((telling) => telling.tiding === tiding && telling.reached && telling.at >= since);
  const knows = told.some((telling) => telling.reached) || one.stage === InvitationStage.ACCEPTED;
  return dueOf(one, knows).flatMap(([tiding, since]) =>
    since !== null && !reached(tiding, since) ? [tiding] : [],
  );
}

/** People who never heard of their invitation need not hear that it is cancelled, nor be reminded before they hear of it. */
function dueOf(one: TellableInvitation, knows: boolean): [InvitationTiding, Date | null][] {
  const waiting = one.stage === InvitationStage.SENT;
  return [
    [InvitationTiding.LETTER, waiting ? one.sentAt : null],
    [InvitationTiding.REMINDER, waiting && knows ? one.remindedAt : null],
    [InvitationTiding.MOVED, STANDING.has(one.stage) && knows ? one.movedAt : null],
    [InvitationTiding.CANCELLED, one.stage === InvitationStage.CANCELLED && knows ? one.cancelledAt : null],
  ];
}

const MORNING = 'T09:00:00+08:00';

/**
 * When somebody who has not answered is reminded (催请答复): in the morning of the working day before the answer is due. Null where their
 * letter went out no earlier than that morning: it is fresh enough by itself.
 */
export function reminderAt(sentAt: Date, replyBy: Date, calendar: WorkCalendar): Date | null {
  const morning = new Date(`${workingDaysBefore(dayOf(replyBy), 1, calendar)}${MORNING}`);
  return sentAt < morning ? morning : null;
}
