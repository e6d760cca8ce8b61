import { sql } from 'kysely';
import type { LibraryStatute } from '#server/law/statute/cited-law.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import { inOrderOfForce } from '#server/law/statute/statute-edition.ts';
import type { Db } from './context.ts';

/** The mark of all confirmed editions (法规库): what was confirmed never changes, so their ids say everything. */
export const STATUTE_STAND = sql<string>`(select coalesce(md5(string_agg(id::text, ',' order by id)), '')
  from statute where state = 'CONFIRMED')`;

const kept = new Map<string, readonly LibraryStatute[]>();

/** The library of laws (法规库): every confirmed edition with its text and the days it is in force. */
export async function statutesOf(db: Db, stand: string): Promise<readonly LibraryStatute[]> {
  const known = kept.get(stand);
  if (known) return known;
  const editions = await db
    .selectFrom('statute')
    .select(['code', 'no', 'ends', 'title', 'successor', 'whole', 'clauses'])
    .select(['doc_no as docNo', 'from_day as from'])
    .where('state', '=', LawEntryState.CONFIRMED)
    .execute();
  const library = inOrderOfForce(editions);
  kept.clear();
  kept.set(stand, library);
  return library;
}
