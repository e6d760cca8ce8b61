import { sql } from 'kysely';
import type { UnitName } from '#schema/identity/unit-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { FoundThing } from './public-things.queries.ts';
import { searchRows } from './search-rows.ts';

/** A thing that was proposed, and the unit it belongs to. */
export type Proposed = FoundThing & { unitId: string | null };

const UNITS = {
  key: 'search units',
  make: () => sql`select u.id, u.name from unit u where u.id = any($1::uuid[]) order by u.position, u.id`,
};

/** The units whose things these are, in the county's order. */
export async function unitsOf(context: Context, things: readonly Proposed[]): Promise<UnitName[]> {
  const ids = [...new Set(things.flatMap(({ unitId }) => unitId ?? []))];
  return ids.length === 0 ? [] : searchRows<UnitName>(context, UNITS, [`{${ids.join(',')}}`]);
}
