import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** Opinions that this outcome reaches: its own, or the members of its cluster. */
export async function answeredBy(db: Db, dispositionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(d.comment_id, m.comment_id) as id from disposition d
    left join cluster_member m on m.cluster_id = d.cluster_id where d.id = ${dispositionId}`.execute(db);
  return rows.map(({ id }) => id);
}
