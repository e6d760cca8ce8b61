import type { Db } from '#server/ground/kernel/context.ts';
import type { EditedClause } from '#server/law/draft/edit-draft.ts';
import { ChangeSource } from '#server/law/draft/change-source.ts';
import { isOwnChange } from '#server/law/draft/own-change.ts';
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
  await withdrawOwnSources(db, version.id, changedAnchors(before, edited));
}

/** Clauses whose words came, went or changed. */
function changedAnchors(before: readonly EditedClause[], after: readonly EditedClause[]): string[] {
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [one.anchorId, one.text])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter(
    (id) => old?.get(id) !== now?.get(id),
  );
}

/** A lead answers for the words they saw: other words ask them again. */
async function withdrawOwnSources(db: Db, versionId: string, anchorIds: readonly string[]): Promise<void> {
  if (anchorIds.length === 0) return;
  await db
    .deleteFrom('draft_change')
    .where('draft_version_id', '=', versionId)
    .where('anchor_id', 'in', anchorIds)
    .where('source', 'in', Object.values(ChangeSource).filter(isOwnChange))
    .execute();
}

const byIdentity = (clauses: readonly StoredClause[]) =>
  new Map(clauses.map((clause) => [clause.anchorId, clause]));
