import { type RawBuilder, sql } from 'kysely';
import type { UnitView } from '#schema/identity/unit-view.ts';
import { UNIT_COLUMNS } from './unit.queries.ts';

/** A column as the contract calls it. */
const named = (column: string) => {
  const [ref = column, name] = column.split(' as ');
  return name ? sql`${sql.ref(ref)} as ${sql.id(name)}` : sql.ref(ref);
};

const columns = sql.join(UNIT_COLUMNS.map(named));

/** The unit whose id is in this column, as JSON in the shape of the contract (单位). */
export const unitJson = (id: string): RawBuilder<UnitView> => sql`(
  select to_json(one) from (select ${columns} from unit where unit.id = ${sql.ref(id)}) as one)`;

/** The units whose ids are in this column, in its order. */
export const unitsJson = (ids: string): RawBuilder<UnitView[]> => sql`(
  select coalesce(json_agg(one order by array_position(${sql.ref(ids)}, one.id)), '[]')
  from (select ${columns} from unit where unit.id = any(${sql.ref(ids)})) as one)`;
