import type { Db } from '#server/ground/kernel/context.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';

/** Sealed contact of a representative (代表的联系方式). */
export interface SealedRepresentative {
  contactKind: 'PHONE' | 'EMAIL';
  contact: string;
}

/** Purpose that the sealed contact of a representative is bound to. */
export const representativePurpose = (id: string) => `representative:${id}`;

/** Opens the way to reach a representative, for a logged action or to write to them; null where none is kept, or not for this scope. */
export async function representativeContact(
  db: Db,
  seal: Seal,
  id: string,
): Promise<SealedRepresentative | null> {
  const kept = await db
    .selectFrom('representative_contact')
    .select('sealed')
    .where('representative_id', '=', id)
    .executeTakeFirst();
  return kept
    ? (JSON.parse(seal.open(kept.sealed, representativePurpose(id))) as SealedRepresentative)
    : null;
}
