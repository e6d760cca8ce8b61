import type { Db } from '#server/ground/kernel/context.ts';
import type { PassingVersion } from '#server/law/draft/draft-gate.ts';

/** Who made the versions after one up to another (起草人): who began them, and who said what their changes came from. */
export async function makersSince(
  db: Db,
  from: Pick<PassingVersion, 'no'>,
  to: Pick<PassingVersion, 'id' | 'no'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('draft_version as v')
    .leftJoin('draft_change as c', 'c.draft_version_id', 'v.id')
    .select(['v.made_by_id as madeById', 'c.by_id as toldById'])
    .where('v.decision_id', '=', (of) =>
      of.selectFrom('draft_version as t').select('t.decision_id').where('t.id', '=', to.id),
    )
    .where('v.no', '>', from.no)
    .where('v.no', '<=', to.no)
    .execute();
  return [...new Set(rows.flatMap(({ madeById, toldById }) => [madeById ?? [], toldById ?? []].flat()))];
}

/** Who made a version and those before it (起草人); nobody where there is no such version. */
export async function makersUpTo(db: Db, decisionId: string, no: number): Promise<string[]> {
  const version = await db
    .selectFrom('draft_version')
    .select(['id', 'no'])
    .where('decision_id', '=', decisionId)
    .where('no', '=', no)
    .executeTakeFirst();
  return version ? makersSince(db, { no: 0 }, version) : [];
}
