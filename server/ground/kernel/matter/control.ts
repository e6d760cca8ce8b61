import type { Actor } from '../authority.ts';
import type { Db } from '../context.ts';
import { postsIn, type PostHolder } from '#server/law/people/organ-post.ts';
import {
  type ControlAct,
  type ControlledMatter,
  controllers,
  refuseInterested,
} from '#server/law/people/interested.ts';
import type { Role } from '#server/law/people/role.ts';
import type { Finding } from '#server/law/refusal.ts';
import { sql } from 'kysely';

/** Everybody in use who holds one of these posts (在岗的人). */
export async function holdersOf(db: Db, permitted: readonly Role[]): Promise<PostHolder[]> {
  const people = await db
    .selectFrom('person as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select(['p.unit_id as unitId', 'u.decides_itself as decidesItself'])
    .select(sql<Role[]>`posts_of(p)`.as('roles'))
    .where('p.active', '=', true)
    .where(sql<boolean>`posts_of(p) && ${permitted}::text[]`)
    .execute();
  return people.map(({ unitId, roles, decidesItself }) => ({ unitId, ...postsIn(roles, decidesItself) }));
}

/** Reasons against an act of control on a matter by this person (与事项有利害关系的人把关). */
export const refuseControl = async (
  db: Db,
  act: ControlAct,
  actor: Actor | null,
  matter: ControlledMatter,
): Promise<Finding[]> =>
  actor ? refuseInterested(act, actor, matter, await holdersOf(db, controllers(act))) : [];
