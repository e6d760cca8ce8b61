import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseRemoval } from '#server/law/invitation/invitation-cancelling.ts';
import { holdInvitation } from './hold-invitation.ts';
import { invites } from './invitation.permissions.ts';

/** 撤去待发的利益相关方: entered by mistake, and nobody has heard of it; gives the item. */
export const removeStakeholder = defineCommand(
  'invitation.stakeholderRemoved',
  invites,
  async (command, id: string) => {
    const { invitation, stage, item } = await holdInvitation(command, id);
    const refusal = command.refusalOf(refuseRemoval(stage, invitation.drawId !== null));
    if (refusal) return refusal;
    command.em.remove(invitation);
    return item.id;
  },
);
