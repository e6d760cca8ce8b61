import type { Db } from '#server/kernel/context.ts';
import type { UnitFacts } from './refuse-unit.ts';

/** What the records say to a unit that is to be made (id null) or changed into this. */
export async function unitFacts(
  db: Db,
  { code, name }: { code: string; name: string },
  id: string | null,
): Promise<UnitFacts> {
  const others = await db.selectFrom('unit').select(['id', 'code', 'name']).execute();
  const people = id
    ? await db
        .selectFrom('person')
        .select('id')
        .where('unit_id', '=', id)
        .where('active', '=', true)
        .execute()
    : [];
  return {
    codeTaken: others.some((unit) => unit.code === code && unit.id !== id),
    nameTaken: others.some((unit) => unit.name === name && unit.id !== id),
    people: people.length,
  };
}
