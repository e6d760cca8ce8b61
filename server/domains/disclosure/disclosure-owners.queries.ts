import { sql } from 'kysely';
import type { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { preparesCatalogue } from './disclosure.permissions.ts';

/** Those who may answer for a row (可选的责任人): by their units, with their names. */
export const disclosureOwners = (context: Context): Promise<StaffNameView[]> => {
  demand(context, preparesCatalogue, 'disclosureOwners');
  return read(context, async (db) => {
    const { rows } = await sql<StaffNameView>`
      select o.id, u.name || '　' || o.name || o.post as name from (
        select id, unit_id, name, '' as post from person where active union all
        select id, unit_id, name, '（政策解读专员）' from policy_interpreter where active
      ) o join unit u on u.id = o.unit_id and u.active order by u.name, o.name, o.id`.execute(db);
    return rows;
  });
};
