import { contactIdentity, keptContact } from '#server/law/people/contact-identity.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Who signed up and how to reach them, as it is sealed (报名人). */
export interface SealedPerson {
  readonly name: string;
  readonly contactKind: 'PHONE' | 'EMAIL';
  readonly contact: string;
  readonly guardian?: string;
  readonly organisation?: string | null;
  readonly cardNo?: string;
}

/** Purpose that the sealed data of a person who signed up are bound to. */
export const personPurpose = (signUpId: string): string => `sign-up:${signUpId}`;

/** Seals who signed up; the contact in the one form in which it is kept. */
export const sealPerson = (seal: Seal, signUpId: string, person: SealedPerson): Buffer =>
  seal.close(JSON.stringify({ ...person, contact: keptContact(person.contact) }), personPurpose(signUpId));

/** Opens it again; a contact that was sealed before there was one way of writing it is read in that way too. */
export function openPerson(seal: Seal, signUpId: string, sealed: Buffer): SealedPerson {
  const person = JSON.parse(seal.open(sealed, personPurpose(signUpId))) as SealedPerson;
  return { ...person, contact: keptContact(person.contact) };
}

/** Mark of digests of the present contact identity. */
export const PRESENT = '2:';

/** Keyed digest of a contact, however it is written: it shows only that somebody signs up twice. */
export const contactHashOf = (
  seal: Seal,
  subjectId: string,
  { contact, within }: { contact: string; within: string },
): string =>
  `${PRESENT}${seal.digest(contactIdentity(contact), `sign-up-contact:${subjectId}:${within}`).toString('base64')}`;
