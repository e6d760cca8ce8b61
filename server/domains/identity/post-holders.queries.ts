import { sql } from 'kysely';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import type { Role } from '#server/law/people/role.ts';
import { postsIn } from '#server/law/people/organ-post.ts';
import { ENROLLED } from './second-factor.ts';

/** Somebody whose account is in use (在岗人员), as they would act once signed in. */
export interface PostHolder extends Actor {
  /** 已启用两步验证. */
  readonly secondFactor: boolean;
}

/** Everybody whose account is in use. */
export async function postHolders(db: Db): Promise<PostHolder[]> {
  const rows = await db
    .selectFrom('person as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select(sql<Role[]>`posts_of(p)`.as('roles'))
    .select(['p.id', 'p.name', 'u.id as unitId', 'u.name as unitName', 'u.decides_itself as own'])
    .select(sql<boolean>`${sql.raw(ENROLLED('p'))}`.as('secondFactor'))
    .where('p.active', '=', true)
    .orderBy('u.name')
    .execute();
  return rows.map(({ roles, own, ...person }) => ({
    ...person,
    ...postsIn(roles, own),
    confined: false,
  }));
}
