import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { Role } from '#server/law/people/role.ts';
import { bodyOf } from './attendance.queries.ts';

/** Names of the accounts in use that hold the post of head in the body that this unit sits in (行政首长的账号). */
export async function headsOf(db: Db, unitId: string): Promise<string[]> {
  const bodyId = await bodyOf(db, unitId);
  const { rows } = await sql<{ name: string }>`
    select p.name from person p join unit u on u.id = p.unit_id
    where p.active and ${Role.HEAD_OF_GOVERNMENT} = any(p.roles)
      and ${bodyId === null ? sql`not u.decides_itself` : sql`u.id = ${bodyId}`}
    order by p.name`.execute(db);
  return rows.map(({ name }) => name);
}
