import { Migration } from '@mikro-orm/migrations';

const pairs = (name: string, where: string) =>
  `create index "${name}" on "findable" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048) where ${where}`;

const TABLES = [
  `create table "findable" ("kind" text not null, "id" uuid not null, "stamp" text not null, "voice" boolean not null, "named" text not null, "said" text not null, "unit_id" uuid null, "day" date not null, primary key ("kind", "id"))`,
  `create index "findable_voice_kind_day_id_index" on "findable" ("voice", "kind", "day", "id")`,
  pairs('findable_document_pairs_index', 'not voice'),
  pairs('findable_voice_pairs_index', 'voice'),
  `create table "findable_file" ("sha256" text not null, "text" text not null, primary key ("sha256"))`,
];

/** Stamps of the copied entries, to be compared with what is public now; none of their text. */
const COPIED = `create function findable_stamps(asked text) returns table (id uuid, stamp text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, f.stamp from findable f where f.kind = asked $$`;

/** Text of a published file, and whether it was read; the caller names a file that row security shows them. */
const FILE_TEXT = [
  `create function findable_file_read(digest text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from findable_file f where f.sha256 = digest) $$`,
  `create function findable_file_text(digest text) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.text from findable_file f where f.sha256 = digest $$`,
];

/**
 * The opinions that everybody may read, from the same functions as the pages that show them: the public fields of each,
 * and its matter.
 */
const OPINIONS = [
  `create function findable_opinion_stamps() returns table (id uuid, stamp text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select s.comment_id, concat_ws(' ', s.current_revision, k.feedback_published_at is not null, k.unit_id, k.title,
      case when k.feedback_published_at is not null then coalesce(own.id::text || ' ' || own.version, shared.id::text || ' ' || shared.version) end,
      (select string_agg(n.id::text, ' ' order by n.id) from correction n where n.consultation_id = k.id and n.published_at is not null))
    from consultation k cross join lateral shown_comments(k.id) s
    left join cluster_member m on m.comment_id = s.comment_id
    left join disposition own on own.comment_id = s.comment_id
    left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
    where k.withdrawn_at is null $$`,
  `create function findable_opinions(asked uuid[]) returns table (id uuid, stamp text, consultation_id uuid, clause_no text,
    submitted_at timestamptz, receipt_no text, "text" text, suggested_text text, reason text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
    select t.id, concat_ws(' ', s.current_revision, k.feedback_published_at is not null, k.unit_id, k.title,
      case when k.feedback_published_at is not null then coalesce(own.id::text || ' ' || own.version, shared.id::text || ' ' || shared.version) end,
      (select string_agg(n.id::text, ' ' order by n.id) from correction n where n.consultation_id = k.id and n.published_at is not null)),
      k.id, t.clause_no, t.submitted_at, t.receipt_no, t.text, t.suggested_text, t.reason
    from comment_state s join consultation k on k.id = s.consultation_id
    cross join lateral told_comment(s.comment_id, s.current_revision, k.feedback_published_at is not null) t
    left join cluster_member m on m.comment_id = s.comment_id
    left join disposition own on own.comment_id = s.comment_id
    left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
    where s.comment_id = any(asked) and k.opens_at is not null and k.withdrawn_at is null
      and (k.comments_shown = 'AFTER_REVIEW' or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now()))
      and s.text_cleared and s.show_text and s.hide_state is null and s.status <> 'WITHDRAWN';
  end $$`,
];

/** Every word in one of its ways, in a column; and by the index, which knows only what has two characters. */
const CONDITION = `create function findable_condition(words jsonb, shape text, shortest int) returns text
  language sql immutable as $$
  select coalesce(string_agg(ways, ' and '), 'true') from (
    select '(' || string_agg(format(shape, case when shortest > 0 then way else
      '%' || replace(replace(replace(way, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' end), ' or ') || ')' as ways
    from jsonb_array_elements(words) with ordinality w (word, place), jsonb_array_elements_text(word) way
    group by place having min(char_length(way)) >= shortest
  ) conditions $$`;

/**
 * Search results that contain every word, at most `most` of each kind after a cursor: documents by rank (word in the
 * title of a matter: 3, in another title: 2, in the text: 1), then the public's opinions (`voice`, rank 0); the latest
 * first. Documents are few and found by their two-character pairs. Frequent words are found among the newest opinions,
 * rare ones through the pairs, by an index scan alone. It runs with its owner's rights, since row security would keep
 * it from the index, and returns no text: the caller looks each result up where it is public.
 */
const FIND = `create function find_findable(words jsonb, kinds text[], unit uuid, from_day date, until_day date,
    below_rank int, below_day date, below_id uuid, most int)
  returns table (kind text, id uuid, stamp text, rank int, day date, unit_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    newest constant int := 3000;
    contained constant text := findable_condition(words, 'f.said like %L', 0);
    entitled constant text := findable_condition(words, 'f.named like %L', 0);
    paired constant text := findable_condition(words, 'text_pairs(f.said) @> text_pairs(%L)', 2);
    scope constant text := format('%s and (%L::uuid is null or f.unit_id = %L::uuid) and f.day >= %L::date and f.day < %L::date',
      contained, unit, unit, from_day, until_day);
    lot text;
    top record;
    floor record;
    found int;
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
      select f.day, f.id into floor from findable f
        where f.voice and f.kind = lot and (f.day, f.id) < (top.day, top.id)
        order by f.day desc, f.id desc offset newest - 1 limit 1;
      return query execute format('select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from (
          select * from findable f where f.voice and f.kind = $1 and (f.day, f.id) < ($2, $3)
          order by f.day desc, f.id desc limit %s
        ) f where %s order by f.day desc, f.id desc limit $4', newest, scope) using lot, top.day, top.id, most;
      get diagnostics found = row_count;
      continue when floor is null or found >= most;
      return query execute format('with paired as materialized (
          select f.kind, f.id, f.stamp, f.said, f.day, f.unit_id from findable f where f.voice and %s
        )
        select f.kind, f.id, f.stamp, 0, f.day, f.unit_id from paired f
        where f.kind = $1 and (f.day, f.id) < ($2, $3) and %s
        order by f.day desc, f.id desc limit $4', paired, scope) using lot, floor.day, floor.id, most - found;
    end loop;
  end $$`;

/** The documents whose titles share most pairs of characters with what was looked for; each shares one at least. */
const NEAREST = `create function nearest_findable(term text, most int) returns table (kind text, id uuid, stamp text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select f.kind, f.id, f.stamp from findable f cross join lateral (
    select count(*) as shared from (select unnest(text_pairs(f.named)) intersect select unnest(text_pairs(term))) p
  ) s where not f.voice and s.shared > 0
  order by s.shared desc, f.kind in ('DECISION', 'CONSULTATION') desc, f.day desc, f.id desc limit most $$`;

/**
 * 全站检索: a copy of the public content, maintained by a job, so that submitting or publishing writes nothing for the
 * search.
 */
export class Migration20261123110000 extends Migration {
  override up(): void {
    for (const statement of [...TABLES, COPIED, ...FILE_TEXT, ...OPINIONS, CONDITION, FIND, NEAREST])
      this.addSql(statement);
    for (const table of ['findable', 'findable_file']) {
      this.addSql(`alter table "${table}" enable row level security`);
      for (const [name, command] of [
        ['read', 'for select using'],
        ['add', 'for insert with check'],
        ['change', 'for update using'],
        ['remove', 'for delete using'],
      ])
        this.addSql(`create policy ${name} on "${table}" ${command} (app_in('SYSTEM'))`);
    }
  }
}
