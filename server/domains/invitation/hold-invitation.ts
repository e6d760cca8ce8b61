import { LockMode } from '@mikro-orm/core';
import { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseOtherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { invitationStageAt, type InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { INVITATION } from './invitation-behind.ts';
import type { ItemOfMeeting } from './load-item.ts';
import { holdItem } from './pass-on-seat.ts';

/** An invitation to be worked on, with its item and meeting, and where it stands at this moment. */
export interface HeldInvitation extends ItemOfMeeting {
  invitation: Invitation;
  stage: InvitationStage;
}

/**
 * Locks an invitation until the transaction ends, its item first: in the same order as for answers, so that there is no
 * deadlock.
 */
export async function holdInvitation(command: CommandContext, id: string): Promise<HeldInvitation> {
  const { em, now } = command;
  const found = isId(id) ? await em.findOne(Invitation, { id }) : null;
  if (!found) throw notFound(INVITATION);
  const of = await holdItem(command, found.itemId);
  const invitation = await em.findOneOrFail(
    Invitation,
    { id },
    { refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  command.about('invitation', id, invitation.letterNo ?? '');
  await refuseOtherBodysMeeting(command, invitation.meetingId);
  const { replyBy } = invitation;
  const stage = replyBy ? invitationStageAt({ stage: invitation.stage, replyBy }, now) : invitation.stage;
  return { ...of, invitation, stage };
}
