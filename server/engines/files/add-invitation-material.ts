import { InvitationMaterial } from '#schema/invitation/invitation-material.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { type Permission, staffOfAnyOrgan } from '#server/ground/kernel/authority.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { refuseOtherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseMaterial } from '#server/law/invitation/invitation-material.ts';
import { Role } from '#server/law/people/role.ts';
import { repeatedUpload } from '#server/ground/kernel/media/repeated-upload.ts';
import type { TakenFile } from './take-file.ts';

/** The purpose of an upload. */
export interface MaterialPlan {
  id: string;
  itemId: string;
  internal: boolean;
}

/** Who adds papers for invitees: those who invite them; to whose meeting, the command asks. */
export const materialStaff: Permission = { ...staffOfAnyOrgan(Role.GOV_OFFICE_STAFF), scopes: ['SYSTEM'] };

/** Adds a paper for those invited to an item (添加列席材料) until its meeting begins; never to a closed item (国令711号第十四条至第十六条). */
export const addInvitationMaterial = defineCommand(
  ['invitation.materialAdded', '添加列席材料'],
  materialStaff,
  async (command, { id, itemId, internal }: MaterialPlan, file: TakenFile) => {
    const { em, actor, now } = command;
    if (!actor) throw unauthenticated();
    const item = await loadById(em, AgendaItem, itemId, '该议题');
    const meeting = await em.findOneOrFail(Meeting, { id: item.meetingId });
    command.about('meeting', meeting.id, meeting.no);
    await refuseOtherBodysMeeting(command, meeting.id);
    const known = await em.findOne(InvitationMaterial, { id });
    if (known) return repeatedUpload(known, { sha256: file.sha256, removedAt: null });
    const there = await em.count(InvitationMaterial, { itemId: item.id, removedAt: null });
    const times = {
      meetingStartsAt: meeting.startsAt,
      meetingOpenedAt: meeting.openedAt,
      meetingCancelledAt: meeting.cancelledAt,
    };
    const { disclosure, withdrawnAt, startedAt } = item;
    const refusal = command.refusalOf(
      refuseMaterial({ disclosure, withdrawnAt, startedAt, ...times }, there, now),
    );
    if (refusal) return refusal;
    em.create(InvitationMaterial, {
      ...file,
      id,
      itemId: item.id,
      internal,
      uploadedById: actor.id,
      uploadedAt: now,
    });
    return id;
  },
);
