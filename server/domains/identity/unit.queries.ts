import type { UnitView } from '#schema/identity/unit-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';

/** The columns of a unit that everyone may see. */
export const UNIT_COLUMNS = [
  'unit.id',
  'unit.code',
  'unit.name',
  'unit.kind',
  'unit.decides_itself as decidesItself',
  'unit.price_authority as priceAuthority',
  'unit.phone',
  'unit.active',
  'unit.version',
] as const;

/** All units (单位) in the county's order, former ones too: past matters name them. */
export const allUnits = (context: Context): Promise<UnitView[]> =>
  read(context, (db) =>
    db.selectFrom('unit').select(UNIT_COLUMNS).orderBy('position').orderBy('code').execute(),
  );

/** One unit by its id. */
export const unitById = (db: Db, id: string): Promise<UnitView> =>
  db.selectFrom('unit').select(UNIT_COLUMNS).where('id', '=', id).executeTakeFirstOrThrow();

/** Some units by their ids, in the county's order. */
export const unitsById = async (db: Db, ids: readonly string[]): Promise<UnitView[]> =>
  ids.length === 0
    ? []
    : db
        .selectFrom('unit')
        .select(UNIT_COLUMNS)
        .where('id', 'in', ids)
        .orderBy('position')
        .orderBy('code')
        .execute();
