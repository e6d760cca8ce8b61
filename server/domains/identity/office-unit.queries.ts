import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** The unit of the government's office (县政府办): where its staff have their accounts; null while there are none. */
export async function officeUnit(db: Db): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select unit_id as "unitId" from person join unit on unit.id = person.unit_id
    where person.active and not unit.decides_itself and 'GOV_OFFICE_STAFF' = any(roles)
    group by unit_id order by count(*) desc, unit_id limit 1`.execute(db);
  return rows[0]?.unitId ?? null;
}
