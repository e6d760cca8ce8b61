import { InvitationContact } from '#schema/invitation/invitation-contact.ts';
import type { Invitation } from '#schema/invitation/invitation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { representativeContact } from '#server/domains/register/representative-contact.queries.ts';

/** How somebody invited is reached (受邀人的联系方式). */
export interface InviteeContact {
  contactKind: 'PHONE' | 'EMAIL';
  contact: string;
}

/** Purpose that the sealed contact of an invitee outside the register is bound to. */
export const stakeholderPurpose = (invitationId: string) => `invitation:${invitationId}`;

/** Opens it to send the letter, from the register or from what was noted with the invitation; null where there is none. */
export async function inviteeContact(
  { em, db, services: { seal } }: CommandContext,
  { id, representativeId }: Invitation,
): Promise<InviteeContact | null> {
  if (representativeId) return representativeContact(db, seal, representativeId);
  const kept = await em.findOne(InvitationContact, { invitationId: id });
  return kept && read(seal.open(kept.sealed, stakeholderPurpose(id)));
}

const read = (text: string) => JSON.parse(text) as InviteeContact;
