import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { refuseCancelling } from '#server/law/invitation/invitation-cancelling.ts';
import { cancelHeld } from './cancel-held.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';
import { proposeFreeing } from './seat-change.ts';

/**
 * 取消邀请 (2e): by the office, with a reason that the invitee is given; the seat goes to the next of its kind. Of somebody who
 * accepted it is proposed, and a second person confirms it.
 */
export const cancelInvitation = defineCommand(
  ['invitation.cancelled', '取消列席邀请'],
  invites,
  async (command, id: string, reason: string) => {
    const held = await holdInvitation(command, id);
    const refusal = command.refusalOf(
      refuseCancelling(held.stage, reason, held.meeting.startsAt, command.now),
    );
    if (refusal) return refusal;
    const after = { stage: InvitationStage.CANCELLED, reason: reason.trim() };
    if (held.stage === InvitationStage.ACCEPTED) return proposeFreeing(command, held, after);
    await cancelHeld(command, held, after.reason);
    return id;
  },
);
