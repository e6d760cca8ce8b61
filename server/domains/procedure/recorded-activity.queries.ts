import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { STANDS } from '#server/ground/kernel/matter/standing-records.ts';

/**
 * Whether another standing record of the decision, besides the one being corrected, is about this event already
 * (已登记的活动).
 */
export async function recordedBefore(
  db: Db,
  { id, decisionId }: { id: string; decisionId: string | null },
  replacesId: string | null,
): Promise<boolean> {
  const { rows } = await sql`select 1 from decision_record r
    where r.decision_id = ${decisionId}::uuid and r.kind = 'ACTIVITY' and r.content ->> 'activityId' = ${id}
      and r.id is distinct from ${replacesId}::uuid
      and ${STANDS}`.execute(db);
  return rows.length > 0;
}
