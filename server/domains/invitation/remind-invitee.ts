import { byDeadline } from '#server/ground/kernel/authority.ts';
import type { Invitation } from '#schema/invitation/invitation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseReminder } from '#server/law/invitation/invitation-cancelling.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';
import { reminderTiding } from './letter-words.ts';
import { tellInvitee } from './tell-invitee.ts';

/** 催请答复: asked again by the office, with the link of the letter. */
export const remindInvitee = defineCommand(
  ['invitation.reminded', '催请答复列席邀请'],
  invites,
  async (command, id: string) => {
    const { invitation, stage } = await holdInvitation(command, id);
    const refusal = command.refusalOf(refuseReminder(stage, invitation.remindedAt, command.now));
    if (refusal) return refusal;
    await remind(command, invitation);
    return id;
  },
);

/** 到期催请: once by the server itself; what was answered meanwhile, or asked already, is passed by. */
export const remindOverdue = defineCommand('invitation.reminded', byDeadline, async (command, id: string) => {
  const { invitation, stage } = await holdInvitation(command, id);
  if (stage === InvitationStage.SENT && invitation.remindedAt === null) await remind(command, invitation);
  return id;
});

async function remind(command: CommandContext, invitation: Invitation): Promise<void> {
  const { letter } = invitation;
  invitation.remindedAt = command.now;
  if (letter) await tellInvitee(command, invitation, reminderTiding(command, invitation, letter));
}
