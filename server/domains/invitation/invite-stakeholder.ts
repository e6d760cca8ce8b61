import type { StakeholderInput } from '#schema/invitation/invitation-input.ts';
import { InvitationContact } from '#schema/invitation/invitation-contact.ts';
import { Invitation } from '#schema/invitation/invitation.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { InvitedCapacity, refuseCapacity } from '#server/law/procedure/interest-conflict.ts';
import { refuseContact } from '#server/law/consultation/comment-contact.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { refuseInvitedTo } from '#server/law/invitation/invitation-duty.ts';
import { InvitationStage } from '#server/law/invitation/invitation-stage.ts';
import { provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { stakeholderPurpose } from './invitee-contact.ts';
import { invites } from './invitation.permissions.ts';
import { loadItem, refuseInvitingNow } from './load-item.ts';

const r66 = provision('R-66', 'DESIGN', '公众代表邀请规则');

/** 邀请利益相关方: somebody the matter concerns directly, with what concerns them; their letter is sent with the others. */
export const inviteStakeholder = defineCommand(
  ['invitation.stakeholderNamed', '邀请利益相关方'],
  invites,
  async (command, itemId: string, input: StakeholderInput) => {
    const of = await loadItem(command, itemId);
    const { name, interest, contactKind, contact } = input;
    const interests = blank(interest) ? [] : [interest.trim()];
    const refusal = command.refusalOf([
      ...refuseInvitingNow(of),
      ...refuseInvitedTo(of.item.disclosure),
      ...(blank(name) ? [nameRequired] : []),
      ...refuseCapacity(InvitedCapacity.STAKEHOLDER, { name, interests }),
      ...(blank(contact) ? [contactRequired] : []),
      ...refuseContact({ contactKind, contact }),
    ]);
    if (refusal) return refusal;
    const { em, now, services } = command;
    const invitation = em.create(Invitation, {
      meetingId: of.meeting.id,
      itemId: of.item.id,
      addressee: name.trim(),
      capacity: InvitedCapacity.STAKEHOLDER,
      category: RepresentativeCategory.STAKEHOLDER,
      quota: interest.trim(),
      stage: InvitationStage.DRAFT,
      createdAt: now,
    });
    const sealed = services.seal.close(
      JSON.stringify({ contactKind, contact: contact.trim() }),
      stakeholderPurpose(invitation.id),
    );
    em.create(InvitationContact, { invitationId: invitation.id, sealed });
    return of.item.id;
  },
);

const nameRequired = r66.block('STAKEHOLDER_NAME_REQUIRED', 'name')`
  没有填写受邀人。
  填写姓名或者单位名称。`;

const contactRequired = r66.block('STAKEHOLDER_CONTACT_REQUIRED', 'contact')`
  没有填写联系方式，无法送达邀请。
  填写手机号码或者电子邮箱。`;
