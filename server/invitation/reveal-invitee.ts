import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import type { RevealedInvitee } from '#schema/invitation/invitation-view.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { act } from '#server/kernel/act.ts';
import { badInput } from '#server/kernel/fault.ts';
import { loadById } from '#server/kernel/load.ts';
import { substance } from '#server/law/substance.ts';
import { INVITATION } from './invitation-behind.ts';
import { invites } from './invitation.permissions.ts';
import { inviteeContact } from './invitee-contact.ts';

const REASON_MIN = 5;

/** 查看受邀人的联系方式, with a reason, on record (个人信息保护法第五十一条). */
export const revealInvitee = act(
  'invitation.revealed',
  invites,
  async (command, id: string, reason: string): Promise<RevealedInvitee> => {
    if (substance(reason) < REASON_MIN)
      throw badInput(`请写明查看的理由，不少于${REASON_MIN}个字。`, ['reason']);
    const invitation = await loadById(command.em, Invitation, id, INVITATION);
    command.about('invitation', id, `${invitation.letterNo ?? ''} ${reason.trim()}`);
    const kept = await inviteeContact(command, invitation);
    return kept
      ? { contactKind: ContactKind[kept.contactKind], contact: kept.contact }
      : { contactKind: null, contact: null };
  },
);
