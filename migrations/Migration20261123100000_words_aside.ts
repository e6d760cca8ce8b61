import { Migration } from '@mikro-orm/migrations';

/** Beyond what any keyboard gives: words that run from the text on into the suggested text are none. */
const SAID = (row: string) => `lower(concat_ws(chr(31), ${row}.text, ${row}.suggested_text))`;

const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;

const SCHEMA = [
  `create table "comment_words" ("consultation_id" uuid not null, "comment_id" uuid not null, "no" int not null, "said" text not null, primary key ("consultation_id", "comment_id", "no"))`,
  `create index "comment_words_pairs_index" on "comment_words" using gin (text_pairs("said")) with (fastupdate = on, gin_pending_list_limit = 2048)`,
  `create table "comment_words_mark" ("consultation_id" uuid not null, "upto" uuid not null, primary key ("consultation_id"))`,
  `drop index "comment_pairs_index"`,
  `drop index "comment_revision_pairs_index"`,
  `drop index "comment_revision_consultation_id_index"`,
  `create index "comment_revision_consultation_id_comment_id_no_index" on "comment_revision" ("consultation_id", "comment_id", "no")`,
  'drop function comments_containing',
];

/** Not copied yet: of comment `c` and revision `v`. */
const NEW = `not exists (select from comment_words w
  where w.consultation_id = c.consultation_id and w.comment_id = c.id and w.no = 1)`;
const NEW_REVISION = `not exists (select from comment_words w
  where w.consultation_id = v.consultation_id and w.comment_id = v.comment_id and w.no = v.no)`;

/**
 * Copies the words of at most `most` comments and revisions; how many it copied. What is missing is looked for after the
 * matter's mark, which follows the ids (they begin with their instant) but stays `behind` now: transactions commit in another
 * order than their ids were made, and what commits late is still after the mark. A matter that comes back from its file has
 * old ids and no mark. Revisions are few, and looked for among all.
 */
const COPY = `create function copy_comment_words(most int, behind interval) returns int
  language plpgsql security definer set search_path = public, pg_temp set enable_hashjoin = off set enable_seqscan = off as $$
  declare
    settled constant uuid :=
      rpad(lpad(to_hex((extract(epoch from clock_timestamp() - behind) * 1000)::bigint), 12, '0'), 32, '0')::uuid;
    matter record;
    copied uuid[];
    done int := 0;
  begin
    for matter in
      select k.id, coalesce(m.upto, ${NONE}) as upto from consultation k
      left join comment_words_mark m on m.consultation_id = k.id
      where exists (select from comment c where c.consultation_id = k.id and c.id > coalesce(m.upto, ${NONE})
        and (c.id <= settled or ${NEW}))
      order by k.id
    loop
      exit when done >= most;
      with missing as materialized (
        select c.* from comment c where c.consultation_id = matter.id and c.id > matter.upto and ${NEW}
        order by c.id limit most - done
      ), added as (
        insert into comment_words (consultation_id, comment_id, no, said)
        select c.consultation_id, c.id, 1, ${SAID('c')} from missing c on conflict do nothing
      )
      select coalesce(array_agg(c.id order by c.id), '{}') into copied from missing c;
      done := done + cardinality(copied);
      insert into comment_words_mark as m (consultation_id, upto)
      select matter.id, c.id from comment c where c.consultation_id = matter.id and c.id > matter.upto
        and c.id <= case when done < most then settled else least(settled, copied[cardinality(copied)]) end
      order by c.id desc limit 1
      on conflict (consultation_id) do update set upto = excluded.upto where m.upto = matter.upto;
    end loop;
    with added as (
      insert into comment_words (consultation_id, comment_id, no, said)
      select v.consultation_id, v.comment_id, v.no, ${SAID('v')} from comment_revision v
      where ${NEW_REVISION} limit most - done
      on conflict do nothing returning 1
    )
    select done + count(*) into done from added;
    return done;
  end $$`;

/** Where words are missing behind a mark, the mark goes back to the beginning; in how many matters. */
const RECHECK = `create function recheck_comment_words() returns int
  language sql security definer set search_path = public, pg_temp as $$
  with back as (
    update comment_words_mark m set upto = ${NONE}
    where m.upto <> ${NONE}
      and (select count(*) from comment c where c.consultation_id = m.consultation_id and c.id <= m.upto)
        <> (select count(*) from comment_words w
          where w.consultation_id = m.consultation_id and w.no = 1 and w.comment_id <= m.upto)
    returning 1
  )
  select count(*)::int from back $$`;

/** Lower case costs more than all else of reading a text; most words have none. */
const READ = (row: string) =>
  ['text', 'suggested_text']
    .map((name) => `case when cased then lower(${row}.${name}) else ${row}.${name} end like wanted`)
    .join(' or ');

/**
 * The comments of a matter whose words in force contain the term, in no order, `most` of them (null: all): by the
 * index, and by reading the rows not copied yet. It runs with its owner's rights, since row security would keep it from
 * the index, and checks first who may read the matter.
 */
const CONTAINING = `create function comments_containing(matter uuid, term text, most int) returns table (comment_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set work_mem = '32MB' as $$
  #variable_conflict use_column
  declare
    cased constant boolean := lower(term) <> upper(term);
    wanted constant text := '%' || replace(replace(replace(lower(term), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
    mark constant uuid := coalesce((select m.upto from comment_words_mark m where m.consultation_id = matter), ${NONE});
  begin
    if not exists (select from consultation k where k.id = matter and app_reads_matter(k.unit_ids, k.review)) then
      return;
    end if;
    -- The pairs are asked of their index alone: beside another condition the planner would compute them row by row.
    return query with fresh as materialized (
        select c.id, 1 as no, c.consultation_id from comment c
        where c.consultation_id = matter and c.id > mark and (${READ('c')}) and ${NEW}
        union all
        select v.comment_id, v.no, v.consultation_id from comment_revision v
        where v.consultation_id = matter and (${READ('v')}) and ${NEW_REVISION}
      ), said as materialized (
        select w.comment_id as id, w.no, w.consultation_id from comment_words w
        where text_pairs(w.said) @> text_pairs(term) and w.said like wanted
        union all
        select * from fresh
      )
      select f.id from said f cross join lateral (
        select from comment_state s where s.comment_id = f.id and s.current_revision = f.no limit 1) s
      where f.consultation_id = matter limit most;
  end $$`;

/** The application never changes what was said; whoever runs the database and has to, changes it here too. */
const keeping = (table: string, id: string, no: string) => [
  `create function ${table}_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    begin
      if tg_op = 'DELETE' then
        delete from comment_words w
        where w.consultation_id = old.consultation_id and w.comment_id = old.${id} and w.no = ${no};
      else
        update comment_words w set said = ${SAID('new')}
        where w.consultation_id = old.consultation_id and w.comment_id = old.${id} and w.no = ${no};
      end if;
      return null;
    end $$`,
  `create trigger words_kept after update of text, suggested_text or delete on "${table}"
    for each row execute function ${table}_words()`,
];

const MINE =
  'consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review))';

/** 意见的字词: stored beside the comments by a job, so that a submission writes nothing for the search. */
export class Migration20261123100000 extends Migration {
  override up(): void {
    for (const statement of [...SCHEMA, COPY, RECHECK, CONTAINING]) this.addSql(statement);
    for (const statement of keeping('comment', 'id', '1')) this.addSql(statement);
    for (const statement of keeping('comment_revision', 'comment_id', 'old.no')) this.addSql(statement);
    for (const table of ['comment_words', 'comment_words_mark']) {
      this.addSql(`alter table "${table}" enable row level security`);
      // Written by the functions above alone, with their owner's rights.
      this.addSql(`create policy read on "${table}" for select using (${MINE})`);
    }
  }
}
