import type { CommandContext } from '#server/ground/kernel/context.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { cancelTiding } from './letter-words.ts';
import type { HeldInvitation } from './hold-invitation.ts';
import { pagesOfInviting } from './load-item.ts';
import { passOnFreedSeats } from './pass-on-seat.ts';
import { tellInvitee } from './tell-invitee.ts';

/** 取消: the seat goes to the next of its kind, and the invited person is told why. */
export async function cancelHeld(
  command: CommandContext,
  held: HeldInvitation,
  reason: string,
): Promise<void> {
  // Who is no longer invited counts neither as invited nor as coming.
  held.item.invitationsSent -= 1;
  if (held.stage === InvitationStage.ACCEPTED) held.item.invitationsAccepted -= 1;
  await takeBack(command, held, reason);
  await command.em.flush();
  await passOnFreedSeats(command, held);
  command.publish(...pagesOfInviting(held.meeting));
}

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
