import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { postsIn } from '#server/law/people/organ-post.ts';

/** Everybody whose account is in use, as they would act once signed in (在岗人员). */
export async function postHolders(db: Db): Promise<Actor[]> {
  const rows = await db
    .selectFrom('person as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select(['p.id', 'p.name', 'p.roles', 'u.id as unitId', 'u.name as unitName', 'u.decides_itself as own'])
    .where('p.active', '=', true)
    .orderBy('u.name')
    .execute();
  return rows.map(({ roles, own, ...person }) => ({
    ...person,
    ...postsIn(roles, own),
    mustChangePassword: false,
  }));
}
