import { type RawBuilder, sql } from 'kysely';
import type { SearchKind } from '#schema/search/search-kind.ts';
import { SOURCES } from './sources.ts';

const KINDS = Object.keys(SOURCES) as SearchKind[];
const ID = sql<readonly string[]>`array[f.id]`;

/**
 * Of what was proposed — rows with kind, id and stamp — what everybody may read now and still bears the stamp it was copied
 * with (核对): all kinds in one statement, each looked up by its id, so that it takes as long as there are rows.
 */
export function standing(proposed: RawBuilder<unknown>): RawBuilder<unknown> {
  const kinds = KINDS.map((kind) => {
    const { among, stampsAmong = among } = SOURCES[kind];
    return sql`select f.* from found f cross join lateral (${stampsAmong(ID)} offset 0) s
      where f.kind = ${sql.lit(kind)} and s.stamp = f.stamp`;
  });
  return sql`with found as materialized (${proposed}) ${sql.join(kinds, sql` union all `)}`;
}

/** Of these — rows with kind and id — everything that is public (公开的内容), in one statement. */
export function whole(asked: RawBuilder<unknown>): RawBuilder<unknown> {
  const kinds = KINDS.map(
    (
      kind,
    ) => sql`select f.kind, s.id, s.stamp, s.title, s.within, s.body, s.words, s."unitId", s.day, s.address
      from found f cross join lateral (${SOURCES[kind].among(ID)} offset 0) s where f.kind = ${sql.lit(kind)}`,
  );
  return sql`with found as materialized (${asked}) ${sql.join(kinds, sql` union all `)}`;
}
