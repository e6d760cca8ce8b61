import { type RawBuilder, sql } from 'kysely';
import type { PromisedDecisionView } from '#schema/matterlist/participation-list-view.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/** Numbers among these of decisions, and of items in the published catalogue of the year, or of any where none is said. */
export async function knownNos(
  db: Db,
  nos: readonly string[],
  year: number | null = null,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ no: string }>`
    select d.no from decision d where d.no = any(${nos}) union
    select i.no from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
    where i.no = any(${nos}) and not i.removed and (v.year = ${year} or ${year}::int is null)
      and v.stage in ('PUBLISHED', 'CLOSED')`.execute(db);
  return new Set(rows.map(({ no }) => no));
}

/** Decisions by the numbers in a column; one of the catalogue that is not begun, by the latest name that was published. */
export const namedDecisions = (nos: string): RawBuilder<PromisedDecisionView[]> => sql`(
  select coalesce(json_agg(json_build_object('no', said.no, 'begun', d.id is not null,
    'title', coalesce(d.title, item.name, said.no)) order by said.place), '[]')
  from unnest(${sql.ref(nos)}) with ordinality as said (no, place)
    left join decision d on d.no = said.no
    left join lateral (select i.name from catalogue_item i
      join catalogue_version v on v.id = i.catalogue_version_id and v.published_at is not null
      where i.no = said.no order by v.year desc, v.version_no desc limit 1) item on true)`;

/** Numbers in a column that lead nowhere (打不开的): neither a decision nor an item of a published catalogue, not any more. */
export const deadNos = (nos: string): RawBuilder<string[]> => sql`array(
  select said.no from unnest(${sql.ref(nos)}) with ordinality as said (no, place)
  where not exists (select from decision d where d.no = said.no) and not exists (
    select from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
    where i.no = said.no and not i.removed and v.stage in ('PUBLISHED', 'CLOSED'))
  order by said.place)`;
