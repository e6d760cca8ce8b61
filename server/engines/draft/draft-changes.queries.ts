import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { type ClauseChange, changesBetween } from '#server/law/draft/clause-changes.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';
import { repointedBetween, REPOINTED_NOTE } from '#server/law/draft/repointed.ts';
import { clausesOf } from './clause-rows.ts';

/** A change of a clause between two versions, and what it came from (修改来源). */
export interface SourcedChange extends ClauseChange {
  source: ChangeSource | null;
  note: string;
  /** The point of the legality opinion it carries out. */
  point: number | null;
  /** The place in a record that it came from, and what that is called. */
  groundId: string | null;
  groundName: string;
  /** Whether it only follows the numbers of other clauses (援引随编号调整): nobody asked for it. */
  repointed: boolean;
}

/** Changes that a reader would call one: the same words under another number are none. */
const isChange = ({ relation }: ClauseChange) => relation !== 'SAME' && relation !== 'RENUMBERED';

/** Differences between two versions of one draft, clause by clause (修改对照); beside no version everything is new. */
export async function changesOf(db: Db, fromId: string | null, toId: string): Promise<ClauseChange[]> {
  return (await comparedVersions(db, fromId, toId)).changes;
}

async function comparedVersions(db: Db, fromId: string | null, toId: string) {
  const [before, after] = await Promise.all([fromId ? clausesOf(db, fromId) : [], clausesOf(db, toId)]);
  return { changes: changesBetween(before, after), repointed: repointedBetween(before, after) };
}

interface Made {
  id: string;
  decisionId: string;
  basedOnId: string | null;
}

/**
 * The changes that a version made, each with its source: stated for this version, or an adopted opinion that names the
 * clause.
 */
export const sourcedChanges = (db: Db, version: Made): Promise<SourcedChange[]> =>
  changesWithSources(db, version, [version.id]);

/** The same against any earlier version of the draft; sources stated for a version between the two count too. */
export async function changesSince(
  db: Db,
  version: Made & { no: number },
  other: { id: string; no: number } | undefined,
): Promise<SourcedChange[]> {
  const between = await db
    .selectFrom('draft_version')
    .select('id')
    .where('decision_id', '=', version.decisionId)
    .where('no', '>', other?.no ?? 0)
    .where('no', '<=', version.no)
    .orderBy('no')
    .execute();
  const compared = { ...version, basedOnId: other?.id ?? null };
  return changesWithSources(
    db,
    compared,
    between.map(({ id }) => id),
  );
}

async function changesWithSources(
  db: Db,
  version: Made,
  toldFor: readonly string[],
): Promise<SourcedChange[]> {
  const { changes, repointed } = await comparedVersions(db, version.basedOnId, version.id);
  const [told, adopted] = await Promise.all([toldSources(db, toldFor), adoptedAnchors(db, version)]);
  return changes.filter(isChange).map((change) => {
    if (repointed(change)) return { ...change, ...FOLLOWING };
    const said = told.get(change.anchorId);
    const byOpinions = adopted.has(change.anchorId) ? ChangeSource.OPINIONS : null;
    return {
      ...change,
      source: said?.source ?? byOpinions,
      note: said?.note ?? '',
      point: said?.point ?? null,
      groundId: said?.groundId ?? null,
      groundName: said?.groundName ?? '',
      repointed: false,
    };
  });
}

/** Source of a change that follows the numbers: a correction of words, by computation alone. */
const FOLLOWING = {
  source: ChangeSource.EDITORIAL,
  note: REPOINTED_NOTE,
  point: null,
  groundId: null,
  groundName: '',
  repointed: true,
} as const;

type ToldOf = Pick<SourcedChange, 'note' | 'point' | 'groundId' | 'groundName'> & { source: ChangeSource };

/** Sources stated for each clause of these versions; the last statement counts. */
async function toldSources(db: Db, versionIds: readonly string[]) {
  if (versionIds.length === 0) return new Map<string, ToldOf>();
  const rows = await db
    .selectFrom('draft_change as x')
    .innerJoin('draft_version as v', 'v.id', 'x.draft_version_id')
    .select([
      'x.anchor_id as anchorId',
      'x.source',
      'x.note',
      'x.point',
      'x.ground_id as groundId',
      'x.ground_name as groundName',
    ])
    .where('x.draft_version_id', 'in', versionIds)
    .orderBy('v.no')
    .execute();
  return new Map(rows.map((row) => [row.anchorId, row]));
}

/**
 * The clauses that adopting outcomes name, of opinions in the rounds and of 列席意见, as far as the reader sees those outcomes. An
 * outcome whose words stood before the version was begun explains no later change: it was proposed before the version's ground was
 * fixed, or that ground says already what it brought.
 */
export async function adoptedAnchors(
  db: Db,
  { decisionId, basedOnId }: Pick<Made, 'decisionId' | 'basedOnId'>,
): Promise<Set<string>> {
  const { rows } = await sql<{ anchorId: string }>`
    select x ->> 'anchorId' as "anchorId"
    from disposition o join consultation c on c.id = o.consultation_id, jsonb_array_elements(o.changed_clauses) x
    where c.decision_id = ${decisionId} and o.result in ('ADOPTED', 'PARTLY_ADOPTED')
      and o.proposed_at >= coalesce((select frozen_at from draft_version where id = ${basedOnId}), '-infinity')
    union
    select x ->> 'anchorId' from attendee_statement s join agenda_item i on i.id = s.item_id,
      jsonb_array_elements(s.changed_clauses) x
    where i.decision_id = ${decisionId} and s.result in ('ADOPTED', 'PARTLY_ADOPTED')
      and not exists (select from clause l where l.draft_version_id = ${basedOnId}
        and l.anchor_id::text = x ->> 'anchorId' and l.text = x ->> 'after')`.execute(db);
  return new Set(rows.map(({ anchorId }) => anchorId));
}
