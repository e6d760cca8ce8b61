import { byDeadline } from '#server/ground/kernel/authority.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import type { LetterText } from '#schema/invitation/letter-view.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { invitationStageAt, InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { takeBack } from './cancel-held.ts';
import { letterTiding, type Moved, movedTiding } from './letter-words.ts';
import { holdItem } from './pass-on-seat.ts';
import { lastReplyBy } from './next-reply-by.ts';
import { askedToCome } from './telephone-words.ts';
import { tellInvitee } from './tell-invitee.ts';

/** A meeting that was put off (会议改期), as its command queued it. */
export interface MeetingMoved extends Moved {
  meetingId: string;
}

/** A meeting that is not held, or one item that is not discussed after all (会议取消、议题撤下). */
export interface MeetingCalledOff {
  meetingId: string;
  /** Absent: all of them. */
  itemId?: string;
  reason: string;
}

const STANDING: InvitationStage[] = [InvitationStage.SENT, InvitationStage.ACCEPTED];

/** 告知改期: everybody who is still invited keeps their seat, learns the new time, and may decline anew. */
export const tellMoved = defineCommand(
  ['invitation.moved', '告知受邀人会议改期'],
  byDeadline,
  async (command, moved: MeetingMoved) => {
    command.about('meeting', moved.meetingId);
    const standing = await standingOf(command, moved.meetingId);
    for (const invitation of standing) {
      const { letter } = invitation;
      if (!letter || (invitation.movedAt && invitation.movedAt >= new Date(moved.at))) continue;
      const last = lastReplyBy(new Date(moved.startsAt));
      if (invitation.replyBy && invitation.replyBy > last && last > command.now) invitation.replyBy = last;
      invitation.movedAt = command.now;
      const news = movedTiding(command, invitation, letter, moved);
      await tellInvitee(command, invitation, news, {
        ...letterTiding(command, invitation, letter),
        spoken: askedToCome(standingNow(invitation, letter, moved)),
      });
    }
    return standing.length;
  },
);

/** 会议取消、议题撤下: the invitations fall with it; nobody follows. */
export const callOff = defineCommand(
  ['invitation.calledOff', '会议取消或者议题撤下，邀请随之取消'],
  byDeadline,
  async (command, { meetingId, itemId, reason }: MeetingCalledOff) => {
    command.about('meeting', meetingId);
    const standing = await standingOf(command, meetingId, itemId);
    for (const invitation of standing) await takeBack(command, { invitation }, reason);
    return standing.length;
  },
);

/** Text of the letter with the new time, place and last moment to answer. */
const standingNow = (
  { replyBy }: Invitation,
  letter: LetterText,
  { startsAt, place }: MeetingMoved,
): LetterText => ({ ...letter, startsAt, place, replyBy: replyBy?.toISOString() ?? letter.replyBy });

/** Read under the locks of their items, as answers are. */
async function standingOf(
  command: CommandContext,
  meetingId: string,
  itemId?: string,
): Promise<Invitation[]> {
  const { em, now } = command;
  const invited = await em.find(Invitation, { meetingId, ...(itemId ? { itemId } : {}) });
  for (const id of [...new Set(invited.map((one) => one.itemId))].sort()) await holdItem(command, id);
  const fresh = await em.find(
    Invitation,
    { id: { $in: invited.map(({ id }) => id) }, stage: { $in: STANDING } },
    { orderBy: { id: 'asc' }, refresh: true },
  );
  return fresh.filter(
    ({ stage, replyBy }) => replyBy !== null && STANDING.includes(invitationStageAt({ stage, replyBy }, now)),
  );
}
