/**
 * 送达与催请: an invitation counts for something only when it reached the person. Whom neither mail nor a short message reached is
 * told by telephone. An order of work of ours.
 */
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type WorkCalendar, workingDaysBefore } from '#server/law/calendar/working-day.ts';
import { InvitationTiding } from './invitation-words.ts';

/**
 * What they are told (告知事项), given whether they have heard of their invitation. Whoever has not is invited anew where the meeting was
 * put off, and is neither reminded nor told of a cancellation; null: nothing.
 */
export function tidingDue(tiding: InvitationTiding, heard: boolean): InvitationTiding | null {
  if (heard || tiding === InvitationTiding.LETTER) return tiding;
  return tiding === InvitationTiding.MOVED ? InvitationTiding.LETTER : null;
}

/** What nobody has to be called about any more once they answered (不用再告知): who comes still learns of a new time; null: all of it. */
export const settledByReply = (comes: boolean): readonly InvitationTiding[] | null =>
  comes ? [InvitationTiding.LETTER, InvitationTiding.REMINDER] : null;

/** Until when a call helps (告知的期限): an invitation until its answer is due, everything else until the meeting begins. */
export const tellUntil = (
  tiding: InvitationTiding,
  { replyBy, startsAt }: { replyBy: Date | null; startsAt: Date },
): Date =>
  replyBy && (tiding === InvitationTiding.LETTER || tiding === InvitationTiding.REMINDER)
    ? replyBy
    : startsAt;

const MORNING = 'T09:00:00+08:00';

/**
 * When somebody who has not answered is reminded (催请答复): in the morning of the working day before the answer is due. Null where their
 * letter went out no earlier than that morning: it is fresh enough by itself.
 */
export function reminderAt(sentAt: Date, replyBy: Date, calendar: WorkCalendar): Date | null {
  const morning = new Date(`${workingDaysBefore(dayOf(replyBy), 1, calendar)}${MORNING}`);
  return sentAt < morning ? morning : null;
}
