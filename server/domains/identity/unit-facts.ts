import type { Db } from '#server/ground/kernel/context.ts';
import { ORGAN_POSTS } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import type { UnitFacts } from './refuse-unit.ts';

const COUNTY_POSTS: ReadonlySet<Role> = new Set([...ORGAN_POSTS, Role.JUSTICE_STAFF]);

/** How many decisions are its own (自行决策). */
async function decisionsOf(db: Db, id: string | null): Promise<number> {
  if (id === null) return 0;
  const rows = await db.selectFrom('decision').select('id').where('organ_id', '=', id).execute();
  return rows.length;
}

/** Facts from the database that decide whether a unit may be made (id null), or changed into this one. */
export async function unitFacts(
  db: Db,
  { code, name }: { code: string; name: string },
  id: string | null,
): Promise<UnitFacts> {
  const others = await db.selectFrom('unit').select(['id', 'code', 'name', 'decides_itself']).execute();
  const people = id
    ? await db
        .selectFrom('person')
        .select('roles')
        .where('unit_id', '=', id)
        .where('active', '=', true)
        .execute()
    : [];
  return {
    codeTaken: others.some((unit) => unit.code === code && unit.id !== id),
    nameTaken: others.some((unit) => unit.name === name && unit.id !== id),
    people: people.length,
    countyPosts: people.filter(({ roles }) => roles.some((role) => COUNTY_POSTS.has(role))).length,
    ownDecisions: await decisionsOf(db, id),
    decidedItself: others.some((unit) => unit.id === id && unit.decides_itself),
  };
}
