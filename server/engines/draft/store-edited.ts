import type { Db } from '#server/ground/kernel/context.ts';
import type { EditedClause } from '#server/law/draft/edit-draft.ts';
import { citesAfter, numberingOf } from '#server/law/draft/reference-meaning.ts';
import { replaceClauses, type StoredClause, type VersionOf } from './clause-rows.ts';
import { formerClauses } from './store-text.ts';

/** Stores the clauses as an edit left them; notes, and what references mean, go on from the clauses before it. */
export async function storeEdited(
  db: Db,
  version: VersionOf,
  before: readonly StoredClause[],
  edited: readonly EditedClause[],
): Promise<void> {
  const base = await formerClauses(db, version.id);
  const held = byIdentity(before);
  const clauses = edited.map((clause) => {
    const { note = '', cites = null } = held.get(clause.anchorId) ?? {};
    return { ...clause, note, unsure: false, cites };
  });
  const former = { clauses: held, base: byIdentity(base), numbering: numberingOf(base) };
  await replaceClauses(db, version, citesAfter(former, clauses));
}

const byIdentity = (clauses: readonly StoredClause[]) =>
  new Map(clauses.map((clause) => [clause.anchorId, clause]));
