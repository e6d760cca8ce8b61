import type { RegistrationFields } from '#schema/event/registration-input.ts';
import type { Seal } from '#server/kernel/seal.ts';

/** Who registered and how to reach him, as it is sealed (报名人). */
export interface SealedRegistrant {
  name: string;
  guardian: string;
  contactKind: 'PHONE' | 'EMAIL';
  contact: string;
}

const purposeOf = (id: string) => `registration:${id}`;

/** Seals who registered. */
export const sealRegistrant = (
  seal: Seal,
  id: string,
  { name, guardian, contactKind, contact }: RegistrationFields,
): Buffer => seal.close(JSON.stringify({ name, guardian, contactKind, contact }), purposeOf(id));

/** Opens it again. */
export const openRegistrant = (seal: Seal, id: string, sealed: Buffer): SealedRegistrant =>
  JSON.parse(seal.open(sealed, purposeOf(id))) as SealedRegistrant;

const bare = (contact: string) =>
  contact
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')
    .toLowerCase();

/** Keyed digest of a contact, however it is written: by it somebody who registers twice is noticed, and nothing else. */
export const contactHashOf = (seal: Seal, eventId: string, contact: string): string =>
  seal.digest(bare(contact), `registration-contact:${eventId}`).toString('base64');

/** Everything that was sent but the key itself. */
export function requestHashOf(seal: Seal, { idempotencyKey: _key, ...said }: RegistrationFields): string {
  const given = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1));
  return seal.digest(JSON.stringify(given), 'registration-request').toString('base64');
}
