import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { ORGAN_POSTS } from '#server/law/people/organ-post.ts';
import { Role } from '#server/law/people/role.ts';
import type { DecisionFacts } from './facts.queries.ts';

/** A unit by its name. */
export interface NamedUnit {
  id: string;
  name: string;
}

/** Who acts for whom: each post's own unit, and every unit's name. */
export interface Offices {
  names: ReadonlyMap<string, string>;
  ofRole: ReadonlyMap<Role, NamedUnit>;
}

/** The unit in which most people hold the post: a duty of the county's offices is theirs. */
const OFFICES = sql<{ role: Role; id: string; name: string }>`
  select distinct on (r.role) r.role, u.id, u.name
  from person p cross join lateral unnest(posts_of(p)) as r(role) join unit u on u.id = p.unit_id
  where p.active and not u.decides_itself group by r.role, u.id, u.name order by r.role, count(*) desc, u.name`;

/** Reads them (责任单位). */
export async function officesOf(db: Db): Promise<Offices> {
  const units = await db.selectFrom('unit').select(['id', 'name']).execute();
  const { rows } = await OFFICES.execute(db);
  return {
    names: new Map(units.map(({ id, name }) => [id, name])),
    ofRole: new Map(rows.map(({ role, id, name }) => [role, { id, name }])),
  };
}

/** The unit that owes a duty of this post (责任单位): the matter's own, or the office that holds the post; null where nobody does. */
export function unitOf(
  {
    leadUnitId,
    organId,
    executingUnitIds,
  }: Pick<DecisionFacts, 'leadUnitId' | 'organId' | 'executingUnitIds'>,
  role: Role,
  { names, ofRole }: Offices,
): NamedUnit | null {
  if (role === Role.UNIT_STAFF || role === Role.UNIT_LEAD) return named(leadUnitId, names);
  if (role === Role.EXECUTING_UNIT) return named(executingUnitIds[0] ?? leadUnitId, names);
  if (organId !== null && ORGAN_POSTS.has(role)) return named(organId, names);
  return ofRole.get(role) ?? null;
}

const named = (id: string | null, names: ReadonlyMap<string, string>): NamedUnit | null =>
  id === null ? null : { id, name: names.get(id) ?? '' };
