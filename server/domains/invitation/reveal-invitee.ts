import type { RevealedContact } from '#schema/receipt/revealed-view.ts';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { forbidden } from '#server/ground/kernel/fault.ts';
import { otherBodysMeeting } from '#server/ground/kernel/inviting-body.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { reasonToReveal } from '#server/ground/kernel/reveal-reason.ts';
import { INVITATION } from './invitation-behind.ts';
import { invites } from './invitation.permissions.ts';
import { inviteeContact } from './invitee-contact.ts';

/** 查看受邀人的联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealInvitee = defineCommand(
  ['invitation.revealed', '查看受邀人联系方式'],
  invites,
  async (command, id: string, reason: string): Promise<RevealedContact> => {
    const why = reasonToReveal(reason);
    const invitation = await loadById(command.em, Invitation, id, INVITATION);
    command.about('invitation', id, `${invitation.letterNo ?? ''} ${why}`);
    if ((await otherBodysMeeting(command, invitation.meetingId)).length > 0)
      throw forbidden('invitation.revealed', '召开这次会议的机关');
    const kept = await inviteeContact(command, invitation);
    return kept
      ? { contactKind: ContactKind[kept.contactKind], contact: kept.contact }
      : { contactKind: null, contact: null };
  },
);
