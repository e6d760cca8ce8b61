import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { refuseCancelling } from '#server/law/invitation/invitation-cancelling.ts';
import { cancelTiding } from './letter-words.ts';
import { type HeldInvitation, holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';
import { pagesOfInviting } from './load-item.ts';
import { passOnFreedSeats } from './pass-on-seat.ts';
import { tellInvitee } from './tell-invitee.ts';

/** 取消邀请 (2e): by the office, with a reason that the invitee is given; the seat goes to the next of its kind. */
export const cancelInvitation = defineCommand(
  ['invitation.cancelled', '取消列席邀请'],
  invites,
  async (command, id: string, reason: string) => {
    const held = await holdInvitation(command, id);
    const refusal = command.refusalOf(
      refuseCancelling(held.stage, reason, held.meeting.startsAt, command.now),
    );
    if (refusal) return refusal;
    // Who is no longer invited counts neither as invited nor as coming.
    held.item.invitationsSent -= 1;
    if (held.stage === InvitationStage.ACCEPTED) held.item.invitationsAccepted -= 1;
    await takeBack(command, held, reason.trim());
    await command.em.flush();
    await passOnFreedSeats(command, held);
    command.publish(...pagesOfInviting(held.meeting));
    return id;
  },
);

/** Records the cancellation and notifies the invitee. */
export async function takeBack(
  command: CommandContext,
  { invitation }: Pick<HeldInvitation, 'invitation'>,
  reason: string,
): Promise<void> {
  invitation.stage = InvitationStage.CANCELLED;
  invitation.cancelledAt = command.now;
  invitation.reason = reason;
  if (invitation.letter)
    await tellInvitee(command, invitation, cancelTiding(invitation, invitation.letter, reason));
}
