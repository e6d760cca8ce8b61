import { sql } from 'kysely';
import type { DraftVersionView } from '#schema/draft/draft-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import type { DraftGate } from '#server/law/draft/draft-gate.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { read } from '#server/ground/kernel/read.ts';
import { measureOf } from './material.queries.ts';
import { versionOfRound } from './version-head.queries.ts';
import { changesSince } from './draft-changes.queries.ts';
import { clausesOf } from './clause-rows.ts';
import { sourceGrounds } from './source-grounds.queries.ts';
import { movedReferencesOf } from './moved-references.queries.ts';
import { opinionPoints } from './opinion-points.queries.ts';

/** A version as it is answered, with what its field resolvers need. */
export type ReadVersion = DraftVersionView & {
  readonly decisionId: string;
  readonly consultationId: string | null;
  readonly basedOnId: string | null;
};

const selection = (db: Db) =>
  db
    .selectFrom('draft_version as v')
    .leftJoin('draft_version as b', 'b.id', 'v.based_on_id')
    .leftJoin('consultation as c', 'c.id', 'v.consultation_id')
    .leftJoin('person as p', 'p.id', 'v.made_by_id')
    .select([
      'v.id',
      'v.decision_id as decisionId',
      'v.consultation_id as consultationId',
      'v.based_on_id as basedOnId',
      'v.no',
      'v.stage',
      sql<DraftGate[]>`array(select g.gate from draft_passage g where g.draft_version_id = v.id
        group by g.gate order by min(g.no))`.as('gates'),
      'b.no as basedOnNo',
      'c.round',
      'v.digest',
      'v.reason',
      'v.material',
      'v.material_reason as materialReason',
      'p.name as madeBy',
      'v.frozen_at as frozenAt',
      'v.published_at as publishedAt',
    ]);

/**
 * 草案的来历: the versions of a decision's draft that the reader may see, in order; who made one is shown to staff
 * only.
 */
export const versionsOf = (context: Context, decisionId: string): Promise<ReadVersion[]> =>
  read(context, async (db) => (await versions(db, decisionId)).map(shown(context)));

const versions = gatherEach(async (db, ids) => {
  const rows = await selection(db).where('v.decision_id', 'in', ids).orderBy('v.no').execute();
  return rows.map((row) => [row.decisionId, row] as const);
});

/** One version by the decision and its number (第几稿). */
export const versionByNo = (context: Context, decisionId: string, no: number): Promise<ReadVersion | null> =>
  read(context, async (db) => {
    const row = await selection(db)
      .where('v.decision_id', '=', decisionId)
      .where('v.no', '=', no)
      .executeTakeFirst();
    return row ? shown(context)(row) : null;
  });

/** One version by its id, as a command left it. */
export const versionAfter = (context: Context, id: string): Promise<ReadVersion | null> =>
  read(context, async (db) => {
    const row = isId(id) ? await selection(db).where('v.id', '=', id).executeTakeFirst() : undefined;
    return row ? shown(context)(row) : null;
  });

/**
 * The version in which a round's adopted opinions can be read (修改稿): the one that was published with the round's
 * adoption report, whatever came later; before that the newest one after the round's.
 */
export const revisionAfter = (context: Context, consultationId: string): Promise<ReadVersion | null> =>
  read(context, async (db) => {
    const round = await versionOfRound(db, consultationId);
    const row = round
      ? await selection(db)
          .where('v.decision_id', '=', round.decisionId)
          .where('v.no', '>', round.no)
          .orderBy(
            sql`v.id in (select r.draft_version_id from adoption_report r
              where r.consultation_id = ${consultationId} and r.published_at is not null)`,
            'desc',
          )
          .orderBy('v.no', 'desc')
          .limit(1)
          .executeTakeFirst()
      : undefined;
    return row ? shown(context)(row) : null;
  });

const shown =
  ({ actor }: Context) =>
  (row: ReadVersion): ReadVersion =>
    Object.assign(row, { madeBy: actor ? row.madeBy : null });

/** The clauses of a version (条款). */
export const clausesIn = (context: Context, versionId: string) =>
  read(context, (db) => clausesOf(db, versionId));

/** Changes in a version, against the one it was made from or another version of the same draft (修改对照). */
export const changesIn = (context: Context, version: ReadVersion, since: number | null) =>
  read(context, async (db) => {
    const other = await comparedWith(db, version, since);
    return other || since === null ? changesSince(db, version, other) : [];
  });

/** How much a version differs from the text the public saw last (修改幅度). */
export const measureIn = (context: Context, version: ReadVersion) =>
  read(context, (db) => measureOf(db, version));

/** The points of the legality opinion that a change may carry out; for the desks only. */
export const pointsFor = (context: Context, { decisionId }: ReadVersion) =>
  context.actor
    ? read(context, async (db) =>
        (await opinionPoints(db, decisionId)).map((point, index) => ({ ...point, no: index + 1 })),
      )
    : [];

/** Records that a change may come from; for the desks only. */
export const groundsFor = (context: Context, { decisionId }: ReadVersion) =>
  context.actor ? read(context, (db) => sourceGrounds(db, decisionId)) : [];

/** References that have lost their clause, with the answers given; for the desks only. */
export const referencesFor = (context: Context, version: ReadVersion) =>
  context.actor
    ? read(context, async (db) => {
        const moved = await movedReferencesOf(db, version);
        const names = await namesOf(
          db,
          moved.flatMap(({ kept }) => (kept ? [kept.byId] : [])),
        );
        return moved.map(({ kept, ...one }) => ({
          ...one,
          kept: kept?.reason ?? null,
          keptBy: kept ? (names.get(kept.byId) ?? null) : null,
          keptAt: kept ? new Date(kept.at) : null,
        }));
      })
    : [];

async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The version named; else the one it was made from, or where the reader does not see that, the newest before it. */
const comparedWith = (db: Db, { decisionId, no, basedOnId }: ReadVersion, since: number | null) =>
  db
    .selectFrom('draft_version')
    .select(['id', 'no'])
    .where('decision_id', '=', decisionId)
    .where('no', since === null ? '<' : '=', since ?? no)
    .orderBy(sql`id is not distinct from ${basedOnId}::uuid`, 'desc')
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
