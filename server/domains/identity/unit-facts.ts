import type { Db } from '#server/ground/kernel/context.ts';
import { ORGAN_POSTS } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import type { UnitFacts } from './refuse-unit.ts';

const COUNTY_POSTS: ReadonlySet<Role> = new Set([...ORGAN_POSTS, Role.JUSTICE_STAFF]);

/** How many decisions are its own (自行决策). */
async function decisionsOf(db: Db, id: string): Promise<number> {
  const rows = await db.selectFrom('decision').select('id').where('organ_id', '=', id).execute();
  return rows.length;
}

/** A unit that is there already, as far as a new one is held against it. */
export interface KnownUnit {
  id: string;
  code: string;
  name: string;
  active: boolean;
  decidesItself: boolean;
}

/** The units that are there (已有的单位). */
export const knownUnits = (db: Db): Promise<KnownUnit[]> =>
  db.selectFrom('unit').select(['id', 'code', 'name', 'active', 'decides_itself as decidesItself']).execute();

/** Facts about a new unit beside these (新单位的情况). */
export const newUnitFacts = (
  units: readonly KnownUnit[],
  { code, name }: { code: string; name: string },
): UnitFacts => ({
  codeTaken: units.some((unit) => unit.code === code),
  nameTaken: units.some((unit) => unit.name === name),
  people: 0,
  countyPosts: 0,
  ownDecisions: 0,
  decidedItself: false,
});

/** Facts from the database that decide whether a unit may be made (id null), or changed into this one. */
export async function unitFacts(
  db: Db,
  named: { code: string; name: string },
  id: string | null,
): Promise<UnitFacts> {
  const units = await knownUnits(db);
  const facts = newUnitFacts(
    units.filter((unit) => unit.id !== id),
    named,
  );
  if (id === null) return facts;
  const people = await db
    .selectFrom('person')
    .select('roles')
    .where('unit_id', '=', id)
    .where('active', '=', true)
    .execute();
  return {
    ...facts,
    people: people.length,
    countyPosts: people.filter(({ roles }) => roles.some((role) => COUNTY_POSTS.has(role))).length,
    ownDecisions: await decisionsOf(db, id),
    decidedItself: units.some((unit) => unit.id === id && unit.decidesItself),
  };
}
