import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseAbsence } from '#server/law/invitation/invitation-check-in.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';

/** 登记缺席: they had accepted and did not come; nobody takes their seat any more. */
export const recordInviteeAbsence = defineCommand(
  ['invitation.absent', '登记列席代表缺席'],
  invites,
  async (command, id: string, reason: string) => {
    const { invitation, stage, meeting } = await holdInvitation(command, id);
    const refusal = command.refusalOf(refuseAbsence(stage, meeting.startsAt, command.now));
    if (refusal) return refusal;
    invitation.stage = InvitationStage.ABSENT;
    invitation.reason = reason.trim() || null;
    return id;
  },
);
