import type { Db } from '#server/ground/kernel/context.ts';
import { type MovedReference, movedReferences } from '#server/law/draft/moved-references.ts';
import { clausesOf } from './clause-rows.ts';

/** The references of a version that do not lead to their clauses any more; a first version has none. */
export async function movedReferencesOf(
  db: Db,
  version: { readonly id: string; readonly basedOnId: string | null },
): Promise<MovedReference[]> {
  if (version.basedOnId === null) return [];
  const [clauses, base] = await Promise.all([clausesOf(db, version.id), clausesOf(db, version.basedOnId)]);
  return movedReferences(clauses, base);
}
