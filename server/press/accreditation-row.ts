import type { AccreditationInput } from '#schema/press/accreditation-input.ts';
import type { Seal } from '#server/kernel/seal.ts';
import { bareContact } from '#server/law/comment-contact.ts';

/** Who came for an outlet and how to reach him, as it is sealed (报名记者). */
export interface SealedJournalist {
  name: string;
  cardNo: string;
  contactKind: 'PHONE' | 'EMAIL';
  contact: string;
}

const purposeOf = (id: string) => `accreditation:${id}`;

/** Under which name its requests are digested. */
export const ACCREDITATION = 'accreditation-request';

/** Seals who came. */
export const sealJournalist = (
  seal: Seal,
  id: string,
  { name, cardNo, contactKind, contact }: AccreditationInput,
): Buffer => seal.close(JSON.stringify({ name, cardNo, contactKind, contact }), purposeOf(id));

/** Opens it again. */
export const openJournalist = (seal: Seal, id: string, sealed: Buffer): SealedJournalist =>
  JSON.parse(seal.open(sealed, purposeOf(id))) as SealedJournalist;

/** Keyed digest of a contact: by it somebody who asks twice is noticed, and nothing else. */
export const journalistHashOf = (seal: Seal, eventId: string, contact: string): string =>
  seal.digest(bareContact(contact), `accreditation-contact:${eventId}`).toString('base64');
