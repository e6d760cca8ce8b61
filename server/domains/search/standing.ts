import { type RawBuilder, sql } from 'kysely';
import type { SearchKind } from '#schema/search/search-kind.ts';
import { SOURCES } from './sources.ts';

const KINDS = Object.keys(SOURCES) as SearchKind[];
type Rows = RawBuilder<unknown>;

/** Looks up each thing by its id; kinds read by a database function are asked for all together. */
function lookedUp(kind: SearchKind, reads: (ids: RawBuilder<readonly string[]>) => Rows): Rows {
  const of = sql.lit(kind);
  return SOURCES[kind].together
    ? sql`(select * from (${reads(sql`array(select f.id from found f where f.kind = ${of})`)}) s
        where exists (select from found f where f.kind = ${of})) s on s.id = f.id`
    : sql`lateral (${reads(sql`array[f.id]`)} offset 0) s on true`;
}

/**
 * Filters proposed rows of kind, id and stamp to those that everybody may read now and that still bear the stamp of
 * their copy (核对): all kinds in one statement, whose time grows with the number of rows.
 */
export function standing(proposed: Rows): Rows {
  const kinds = KINDS.map((kind) => {
    const { among, stampsAmong = among } = SOURCES[kind];
    return sql`select f.* from found f join ${lookedUp(kind, stampsAmong)}
      where f.kind = ${sql.lit(kind)} and s.stamp = f.stamp`;
  });
  return sql`with found as materialized (${proposed}) ${sql.join(kinds, sql` union all `)}`;
}
