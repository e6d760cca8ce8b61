/**
 * 送达与催请: an invitation counts only once it reached the person. People whom neither mail nor a short message
 * reached are notified by telephone. An order of work of ours.
 */
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { type WorkCalendar, workingDaysBefore } from '#server/law/calendar/working-day.ts';
import { InvitationTiding } from './invitation-words.ts';

/**
 * Notification that is due (告知事项), given whether the person has heard of their invitation. If not, they are invited
 * anew where the meeting was postponed, and neither reminded nor notified of a cancellation; null: none is due.
 */
export function tidingDue(tiding: InvitationTiding, heard: boolean): InvitationTiding | null {
  if (heard || tiding === InvitationTiding.LETTER) return tiding;
  return tiding === InvitationTiding.MOVED ? InvitationTiding.LETTER : null;
}

/**
 * Notifications nobody has to be called about any more once they answered (不用再告知): people who accept still learn of a
 * new time; null: all of them.
 */
export const settledByReply = (comes: boolean): readonly InvitationTiding[] | null =>
  comes ? [InvitationTiding.LETTER, InvitationTiding.REMINDER] : null;

/**
 * Last instant at which a call helps (告知的期限): for an invitation or reminder until the answer is due, for all else until
 * the meeting begins.
 */
export const tellUntil = (
  tiding: InvitationTiding,
  { replyBy, startsAt }: { replyBy: Date | null; startsAt: Date },
): Date =>
  replyBy && (tiding === InvitationTiding.LETTER || tiding === InvitationTiding.REMINDER)
    ? replyBy
    : startsAt;

const MORNING = 'T09:00:00+08:00';

/**
 * Time of the reminder to somebody who has not answered (催请答复): in the morning of the working day before the answer is
 * due. Null where their letter went out no earlier than that morning.
 */
export function reminderAt(sentAt: Date, replyBy: Date, calendar: WorkCalendar): Date | null {
  const morning = new Date(`${workingDaysBefore(dayOf(replyBy), 1, calendar)}${MORNING}`);
  return sentAt < morning ? morning : null;
}
