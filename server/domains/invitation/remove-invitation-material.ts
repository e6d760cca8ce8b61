import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { InvitationMaterial } from '#schema/invitation/invitation-material.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { refuseOtherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseRemoval } from '#server/law/invitation/invitation-material.ts';
import { invites } from './invitation.permissions.ts';

/** 撤回列席材料: nobody invited reads it any more; that it was there, and why it is not, stays on record. */
export const removeInvitationMaterial = defineCommand(
  ['invitation.materialRemoved', '撤回列席材料'],
  invites,
  async (command, id: string, reason: string) => {
    const material = await loadById(command.em, InvitationMaterial, id, '这份材料');
    command.about('invitationMaterial', id, material.name);
    const { meetingId } = await command.em.findOneOrFail(AgendaItem, { id: material.itemId });
    await refuseOtherBodysMeeting(command, meetingId);
    if (material.removedAt) throw conflict('这份材料', null);
    const refusal = command.refusalOf(refuseRemoval(reason));
    if (refusal) return refusal;
    material.removedAt = command.now;
    material.removedById = command.actor?.id ?? null;
    material.removeReason = reason.trim();
    return material.itemId;
  },
);
