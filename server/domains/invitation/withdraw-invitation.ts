import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { invitationBehind } from './invitation-behind.ts';
import { invitee } from './invitation.permissions.ts';
import { settleReply } from './settle-reply.ts';

/** 应邀后退出: who had accepted cannot come after all; their seat is passed on. The same again is one withdrawal. */
export const withdrawInvitation = defineCommand(
  ['invitation.withdrawn', '应邀后退出'],
  invitee,
  async (command, token: string, reason: string) =>
    settleReply(
      command,
      await invitationBehind(command, token),
      (stage) => (stage === InvitationStage.WITHDRAWN ? null : 'withdraw'),
      reason,
    ),
);
