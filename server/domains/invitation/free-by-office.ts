import type { CommandContext } from '#server/ground/kernel/context.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { cancelTiding } from './letter-words.ts';
import type { HeldInvitation } from './hold-invitation.ts';
import { pagesOfInviting } from './load-item.ts';
import { passOnFreedSeats } from './pass-on-seat.ts';
import { settleCalls, tellInvitee } from './tell-invitee.ts';

/** By the office: what the invited person said on the telephone (登记退出), or that they are no longer invited (取消). */
interface Freed {
  stage: InvitationStage;
  reason: string;
}

/** 空出席位: the seat goes to the next of its kind; of a cancellation the invited person is told why. */
export async function freeByOffice(
  command: CommandContext,
  held: HeldInvitation,
  { stage, reason }: Freed,
): Promise<void> {
  const { invitation, item } = held;
  const cancelled = stage === InvitationStage.CANCELLED;
  // Who is no longer invited counts neither as invited nor as coming.
  if (cancelled) item.invitationsSent -= 1;
  if (held.stage === InvitationStage.ACCEPTED) item.invitationsAccepted -= 1;
  if (cancelled) await takeBack(command, held, reason);
  else {
    const said = { repliedAt: command.now, replyRecordedById: actorOf(command).id };
    Object.assign(invitation, said, { stage, reason });
    await settleCalls(command, invitation.id, false);
  }
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
