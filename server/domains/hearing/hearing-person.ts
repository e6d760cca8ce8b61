import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import { openPerson } from '#server/engines/signup/sign-up-person.ts';
import { keptContact } from '#server/law/people/contact-identity.ts';

/** Who takes part without having signed up, as it is sealed (推荐、邀请的参加人). */
export interface SealedPerson {
  name: string;
  organisation: string | null;
  contactKind: 'PHONE' | 'EMAIL' | null;
  contact: string | null;
}

/** Purpose to which a nominated person's encrypted details are bound: their participation. */
export const personPurpose = (participantId: string) => `hearing:${participantId}`;

/** Opens who somebody is: a person who signed up, or one who was nominated. */
export const openHearingPerson = (
  seal: Seal,
  { id, sealed, signedUp }: { id: string; sealed: Buffer; signedUp: boolean },
): SealedPerson =>
  signedUp
    ? { organisation: null, ...openPerson(seal, id, sealed) }
    : (JSON.parse(seal.open(sealed, personPurpose(id))) as SealedPerson);

/** Seals who somebody is under the id of their seat. */
export async function sealPerson(
  { db, services }: CommandContext,
  hearingId: string,
  id: string,
  given: Partial<SealedPerson> & { name: string },
): Promise<void> {
  const person: SealedPerson = {
    name: given.name,
    organisation: given.organisation || null,
    contactKind: given.contactKind ?? null,
    contact: given.contact ? keptContact(given.contact) : null,
  };
  const sealed = services.seal.close(JSON.stringify(person), personPurpose(id));
  await db.insertInto('hearing_contact').values({ id, hearing_id: hearingId, sealed }).execute();
}
