import { sql } from 'kysely';
import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { EditedClause } from '#server/law/draft/edit-draft.ts';
import type { Cite } from '#server/law/draft/reference-meaning.ts';

const BATCH = 1000;

/** A clause of a version with what is said of it beside the text. */
export interface StoredClause extends EditedClause {
  readonly note: string;
  /** A clerk has to say which clause of the version before it is. */
  readonly unsure: boolean;
  /** Meaning of its references, in their order; null: what the numbers of the version before say. */
  readonly cites: readonly Cite[] | null;
}

/** The version whose clauses are written, and the round that puts it out. */
export interface VersionOf {
  readonly id: string;
  readonly consultationId: string | null;
}

/** The clauses of a version in its order (草案条款). */
export const clausesOf = (db: Db, draftVersionId: string): Promise<StoredClause[]> =>
  rowsOf(db, draftVersionId).execute();

const rowsOf = (db: Db, draftVersionId: string) =>
  db
    .selectFrom('clause')
    .select([
      'anchor_id as anchorId',
      'origin_ids as originIds',
      'kind',
      'no',
      'text',
      'note',
      'unsure',
      'cites',
    ])
    .where('draft_version_id', '=', draftVersionId)
    .orderBy('position');

/** Puts the clauses of a version in place of those it had; only the rows that differ are written. */
export async function replaceClauses(
  db: Db,
  version: VersionOf,
  clauses: readonly StoredClause[],
): Promise<void> {
  const stored = await rowsOf(db, version.id).select('position').execute();
  const known = new Map(stored.map((one) => [one.anchorId, one]));
  const kept = new Set(clauses.map(({ anchorId }) => anchorId));
  const gone = [...known.keys()].filter((anchorId) => !kept.has(anchorId));
  if (gone.length > 0)
    await db
      .deleteFrom('clause')
      .where('draft_version_id', '=', version.id)
      .where('anchor_id', 'in', gone)
      .execute();
  const rows = clauses.flatMap((clause, position) => {
    const before = known.get(clause.anchorId);
    return before && before.position === position && same(before, clause)
      ? []
      : [rowOf(version, clause, position)];
  });
  for (let from = 0; from < rows.length; from += BATCH) await write(db, rows.slice(from, from + BATCH));
}

const same = (one: StoredClause, other: StoredClause) =>
  one.no === other.no &&
  one.kind === other.kind &&
  one.text === other.text &&
  one.note === other.note &&
  one.unsure === other.unsure &&
  JSON.stringify(one.cites) === JSON.stringify(other.cites) &&
  one.originIds.join() === other.originIds.join();

const rowOf = (
  version: VersionOf,
  { anchorId, originIds, kind, no, text, note, unsure, cites }: StoredClause,
  position: number,
) => ({
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
  unsure,
  cites: cites && sql<readonly Cite[]>`${JSON.stringify(cites)}::jsonb`,
});

const write = (db: Db, rows: readonly ReturnType<typeof rowOf>[]) =>
  db
    .insertInto('clause')
    .values(rows)
    .onConflict((clash) =>
      clash.columns(['draft_version_id', 'anchor_id']).doUpdateSet((row) => ({
        origin_ids: row.ref('excluded.origin_ids'),
        kind: row.ref('excluded.kind'),
        no: row.ref('excluded.no'),
        position: row.ref('excluded.position'),
        text: row.ref('excluded.text'),
        note: row.ref('excluded.note'),
        unsure: row.ref('excluded.unsure'),
        cites: row.ref('excluded.cites'),
      })),
    )
    .execute();
