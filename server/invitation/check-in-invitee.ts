import { LockMode } from '@mikro-orm/core';
import { Invitation } from '#schema/invitation/invitation.ts';
import { act } from '#server/kernel/act.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { InvitationStage, refuseInvitationTransition } from '#server/law/invitation-stage.ts';
import { invites } from './invitation.permissions.ts';

/** 签到: he is there; a second time is refused. */
export const checkInInvitee = act('invitation.checkedIn', invites, async (command, id: string) => {
  const invitation = await hold(command, id);
  const refusal = command.weigh(refuseInvitationTransition('checkIn', invitation.stage));
  if (refusal) return refusal;
  invitation.stage = InvitationStage.ATTENDED;
  invitation.checkedInAt = command.now;
  return id;
});

/** 登记缺席: he had accepted and did not come. */
export const recordInviteeAbsence = act(
  'invitation.absent',
  invites,
  async (command, id: string, reason: string) => {
    const invitation = await hold(command, id);
    const refusal = command.weigh(refuseInvitationTransition('recordAbsence', invitation.stage));
    if (refusal) return refusal;
    invitation.stage = InvitationStage.ABSENT;
    invitation.reason = reason.trim() || null;
    return id;
  },
);

async function hold(command: CommandContext, id: string): Promise<Invitation> {
  const found = isId(id)
    ? await command.em.findOne(Invitation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found) throw notFound('该邀请');
  command.about('invitation', id, found.letterNo ?? '');
  return found;
}
