import { Migration } from '@mikro-orm/migrations';

/** Two-character pairs of a row's text and its suggested text. */
const SAID = `text_pairs("text" || ' ' || coalesce("suggested_text", ''))`;

/**
 * The comments of a matter whose words in force contain the term, in no order, `most` of them (null: all). It runs with its
 * owner's rights, since row security would keep it from the index, and checks first who may read the matter.
 */
const CONTAINING = `create function comments_containing(matter uuid, term text, most int) returns table (comment_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    cased constant boolean := lower(term) <> upper(term);
    wanted constant text := '%' || replace(replace(replace(lower(term), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
  begin
    if not exists (select from consultation k where k.id = matter and app_reads_matter(k.unit_ids, k.review)) then
      return;
    end if;
    -- The pairs are asked of their index alone: beside another condition the planner would compute them row by row.
    return query with said as materialized (
        select c.id, 1 as no, c.consultation_id from comment c
        where ${SAID} @> text_pairs(term) and (case when cased then lower(c.text) else c.text end like wanted
          or case when cased then lower(c.suggested_text) else c.suggested_text end like wanted)
        union all
        select v.comment_id, v.no, v.consultation_id from comment_revision v
        where ${SAID} @> text_pairs(term) and (case when cased then lower(v.text) else v.text end like wanted
          or case when cased then lower(v.suggested_text) else v.suggested_text end like wanted)
      )
      select f.id from said f cross join lateral (
        select from comment_state s where s.comment_id = f.id and s.current_revision = f.no limit 1) s
      where f.consultation_id = matter limit most;
  end $$`;

/** 按字词查找意见: words of two characters and more are found exactly, however many comments there are. */
export class Migration20261123090000 extends Migration {
  override up(): void {
    for (const table of ['comment', 'comment_revision'])
      this.addSql(
        `create index "${table}_pairs_index" on "${table}" using gin (${SAID}) with (fastupdate = on, gin_pending_list_limit = 512)`,
      );
    this.addSql(CONTAINING);
  }
}
