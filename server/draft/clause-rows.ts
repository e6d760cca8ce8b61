import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/kernel/context.ts';
import type { EditedClause } from '#server/law/draft/edit-draft.ts';

const BATCH = 1000;

/** A clause of a version with what is said of it beside the text. */
export interface StoredClause extends EditedClause {
  readonly note: string;
}

/** The version whose clauses are written, and the round that puts it out. */
export interface VersionOf {
  readonly id: string;
  readonly consultationId: string | null;
}

/** The clauses of a version in its order (草案条款). */
export const clausesOf = (db: Db, draftVersionId: string): Promise<StoredClause[]> =>
  db
    .selectFrom('clause')
    .select(['anchor_id as anchorId', 'origin_ids as originIds', 'kind', 'no', 'text', 'note'])
    .where('draft_version_id', '=', draftVersionId)
    .orderBy('position')
    .execute();

/** Puts the clauses of a version in place of those it had. */
export async function replaceClauses(
  db: Db,
  version: VersionOf,
  clauses: readonly StoredClause[],
): Promise<void> {
  await db.deleteFrom('clause').where('draft_version_id', '=', version.id).execute();
  const rows = clauses.map(({ anchorId, originIds, kind, no, text, note }, position) => ({
    id: newId(),
    consultation_id: version.consultationId,
    draft_version_id: version.id,
    anchor_id: anchorId,
    origin_ids: [...originIds],
    kind,
    no,
    position,
    text,
    note,
  }));
  for (let from = 0; from < rows.length; from += BATCH)
    await db
      .insertInto('clause')
      .values(rows.slice(from, from + BATCH))
      .execute();
}
