import { Migration } from '@mikro-orm/migrations';

/**
 * 检索的快慢: opinions are checked for still being public without reading their text; rare words are not looked for among
 * the newest; the nearest titles are returned in their order.
 */
export class Migration20261123170100 extends Migration {
  override up(): void {
    this.addSql(STANDING);
    this.addSql(FIND);
    this.addSql('drop function nearest_findable(text, int)');
    this.addSql(NEAREST);
  }
}

const STANDING = `create function standing_opinions(asked uuid[]) returns table (id uuid, stamp text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query select o.id, o.stamp from stamped_opinions() o where o.id = any(asked);
  end $$`;

/** The documents whose titles have most pairs of characters of what was looked for; each has one at least. */
const NEAREST = `create function nearest_findable(term text, most int)
  returns table (place int, kind text, id uuid, stamp text, unit_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select row_number() over ()::int, n.* from (
    select f.kind, f.id, f.stamp, f.unit_id from findable f cross join lateral (
      select count(*) as shared from unnest((text_pairs(term))[:20]) pair where position(pair in f.named) > 0
    ) s where not f.voice and s.shared > 0
    order by s.shared desc, f.kind in ('DECISION', 'CONSULTATION') desc, f.day desc, f.id desc limit most
  ) n $$`;

/**
 * Search results that contain every word, as before; among the public's opinions (`voice`) first a few of the newest:
 * where hardly one of them matches, the pairs are searched at once, else the newest three thousand before them. No row
 * is looked at twice.
 */
const FIND = `create or replace function find_findable(words jsonb, kinds text[], unit uuid, from_day date, until_day date,
    below_rank int, below_day date, below_id uuid, most int)
  returns table (kind text, id uuid, stamp text, rank int, day date, unit_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    contained constant text := findable_condition(words, 'f.said like %L', 0);
    entitled constant text := findable_condition(words, 'f.named like %L', 0);
    paired constant text := findable_condition(words, 'text_pairs(f.said) @> text_pairs(%L)', 2);
    scope constant text := format('%s and (%L::uuid is null or f.unit_id = %L::uuid) and f.day >= %L::date and f.day < %L::date',
      contained, unit, unit, from_day, until_day);
    lot text;
    top record;
    floor record;
    depth int;
    found int;
    got int;
  begin
    if below_rank > 0 then
      return query execute format('with paired as materialized (
          select f.kind, f.id, f.stamp, f.named, f.said, f.day, f.unit_id from findable f where not f.voice and %s
        ), ranked as materialized (
          select f.kind, f.id, f.stamp, case when not (%s) then 1 when f.kind in (''DECISION'', ''CONSULTATION'') then 3 else 2 end as rank, f.day, f.unit_id
          from paired f where f.kind = any($1) and %s
        )
        select n.kind, n.id, n.stamp, n.rank, n.day, n.unit_id from (
          select r.*, row_number() over (partition by r.kind order by r.rank desc, r.day desc, r.id desc) as place
          from ranked r where (r.rank, r.day, r.id) < ($2, $3, $4)
        ) n where n.place <= $5', paired, entitled, scope) using kinds, below_rank, below_day, below_id, most;
    end if;
    foreach lot in array array['OPINION', 'SPEECH'] loop
      continue when lot <> all(kinds);
      select (case when below_rank > 0 then date 'infinity' else below_day end) as day, below_id as id into top;
      found := 0;
      foreach depth in array array[300, 3000] loop
        select f.day, f.id into floor from findable f
          where f.voice and f.kind = lot and (f.day, f.id) < (top.day, top.id)
          order by f.day desc, f.id desc offset depth - 1 limit 1;
        return query execute format('select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from (
            select * from findable f where f.voice and f.kind = $1 and (f.day, f.id) < ($2, $3)
            order by f.day desc, f.id desc limit %s
          ) f where %s order by f.day desc, f.id desc limit $4', depth, scope) using lot, top.day, top.id, most - found;
        get diagnostics got = row_count;
        found := found + got;
        select floor.day, floor.id into top;
        exit when floor is null or found >= most or found * 20 < most;
      end loop;
      continue when floor is null or found >= most;
      return query execute format('with paired as materialized (
          select f.kind, f.id, f.stamp, f.said, f.day, f.unit_id from findable f where f.voice and %s
        )
        select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from paired f
        where f.kind = $1 and (f.day, f.id) < ($2, $3) and %s
        order by f.day desc, f.id desc limit $4', paired, scope) using lot, floor.day, floor.id, most - found;
    end loop;
  end $$`;
