import type { StaffNameView } from '#schema/identity/staff-name-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/** One of a unit's people on record (在册人员), and where they are written to at work. */
export interface UnitPerson {
  name: string;
  unit: string;
  email: string | null;
  mobile: string | null;
}

/** The people who work in these units now (在用的账号), by name. */
export const clerksOf = (db: Db, unitIds: readonly string[]): Promise<StaffNameView[]> =>
  db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('active', '=', true)
    .where('unit_id', 'in', [...unitIds])
    .orderBy('name')
    .orderBy('id')
    .execute();

/** Everybody on record of these units, also those whose account is not in use any more (单位的在册人员). */
export const staffOf = (db: Db, unitIds: readonly string[]): Promise<UnitPerson[]> =>
  db
    .selectFrom('person as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select(['p.name', 'u.name as unit', 'p.email', 'p.mobile'])
    .where('p.unit_id', 'in', [...unitIds])
    .orderBy('p.name')
    .execute();
