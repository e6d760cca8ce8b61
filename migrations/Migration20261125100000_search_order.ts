import { Migration } from '@mikro-orm/migrations';

/**
 * 检索的次序: what has the words as they were typed stands before what has them apart, the title before the text, the matter
 * before what belongs to it; files, which repeat the text of their matter, come last of the documents.
 */
export class Migration20261125100000 extends Migration {
  override up(): void {
    this.addSql('drop function find_findable(jsonb, text[], uuid, date, date, int, date, uuid, int)');
    this.addSql(FIND);
  }
}

const RANK = `case
    when f.kind = ''FILE'' and not (%2$s) then case when %3$s then 2 else 1 end
    else case when %2$s then case when %4$s then 9 else 7 end when %3$s then 5 else 3 end
      + (f.kind in (''DECISION'', ''CONSULTATION''))::int end`;

/** Every word in one of its ways (words), or all in one run as it was typed (whole). */
const FIND = `create function find_findable(words jsonb, whole jsonb, kinds text[], unit uuid, from_day date, until_day date,
    below_rank int, below_day date, below_id uuid, most int)
  returns table (kind text, id uuid, stamp text, rank int, day date, unit_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    run constant text := findable_condition(whole, 'f.said like %L', 0);
    run_entitled constant text := findable_condition(whole, 'f.named like %L', 0);
    contained constant text := format('((%s) or (%s))', findable_condition(words, 'f.said like %L', 0), run);
    entitled constant text := format('((%s) or (%s))', findable_condition(words, 'f.named like %L', 0), run_entitled);
    paired constant text := format('((%s) or (%s))', findable_condition(words, 'text_pairs(f.said) @> text_pairs(%L)', 2),
      findable_condition(whole, 'text_pairs(f.said) @> text_pairs(%L)', 2));
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
          select f.kind, f.id, f.stamp, f.named, f.said, f.day, f.unit_id from findable f where not f.voice and %1$s
        ), ranked as materialized (
          select f.kind, f.id, f.stamp, ${RANK} as rank, f.day, f.unit_id
          from paired f where f.kind = any($1) and %5$s
        )
        select n.kind, n.id, n.stamp, n.rank, n.day, n.unit_id from (
          select r.*, row_number() over (partition by r.kind order by r.rank desc, r.day desc, r.id desc) as place
          from ranked r where (r.rank, r.day, r.id) < ($2, $3, $4)
        ) n where n.place <= $5', paired, entitled, run, run_entitled, scope) using kinds, below_rank, below_day, below_id, most;
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
