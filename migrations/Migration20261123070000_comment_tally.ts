import { Migration } from '@mikro-orm/migrations';

/** By what the desk filters and counts the comments of a consultation. */
const PARTS =
  'consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result';

const SCHEMA = [
  `create table "comment_tally" ("id" uuid not null, "slot" int not null, "consultation_id" uuid not null, "channel" text not null, "stance" text not null, "clause_no" text null, "cluster_id" uuid null, "status" text not null, "hidden" boolean not null, "own_state" text null, "own_result" text null, "comments" int not null default 0, "people" int not null default 0, primary key ("id", "slot"))`,
  `create index "comment_tally_consultation_id_index" on "comment_tally" ("consultation_id")`,
  `create index "comment_tally_cluster_id_index" on "comment_tally" ("cluster_id")`,
  `alter table "comment_state" add column "tally_id" uuid null`,
];

/** The same parts make the same key, so that who writes a comment needs to look nothing up. */
const KEY = `create function comment_tally_key(consultation uuid, channel text, stance text, clause_no text, cluster uuid,
    status text, hidden boolean, own_state text, own_result text) returns uuid language sql immutable parallel safe as $$
  select md5(consultation::text || '/' || channel || '/' || stance || '/' || coalesce(clause_no, '') || '/'
    || coalesce(cluster::text, '') || '/' || status || '/' || hidden::text || '/' || coalesce(own_state, '') || '/'
    || coalesce(own_result, ''))::uuid
$$`;

/** Query for each comment's current tally key and its parts, from their source rows. */
const FRESH = `select s.comment_id, s.tally_id, c.people_count as people, p.*,
    comment_tally_key(p.consultation_id, p.channel, p.stance, p.clause_no, p.cluster_id, p.status, p.hidden, p.own_state,
      p.own_result) as key
  from comment_state s join comment c on c.id = s.comment_id
  left join comment_revision v on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
  left join cluster_member m on m.comment_id = s.comment_id
  left join disposition d on d.comment_id = s.comment_id
  cross join lateral (select s.consultation_id, c.channel, coalesce(v.stance, c.stance) as stance,
    case when v.no is null then c.clause_no else v.clause_no end as clause_no, m.cluster_id, s.status,
    s.hide_state is not null as hidden,
    case when d.returned_reason is not null then 'RETURNED' else d.state end as own_state, d.result as own_result) p`;

/**
 * Moves comments to the tally of what they are now. Whoever changes the same comment meanwhile is waited for first: two who
 * both saw it where it was would take it away twice. Each connection counts in a slot of its own, and submissions in theirs: a
 * clerk who sorts a hundred thousand comments holds no row that anybody else counts in.
 */
const RETALLY = `create function retally_comments(changed uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
  perform from comment_state s where s.comment_id = any(changed) order by s.comment_id for update;
  with moved as materialized (
    select f.* from (${FRESH} where s.comment_id = any(changed)) f where f.key is distinct from f.tally_id
  ), states as (
    update comment_state s set tally_id = m.key from moved m where s.comment_id = m.comment_id
  ), away as (
    select m.tally_id, count(*) as comments, sum(m.people) as people from moved m where m.tally_id is not null group by 1
  ), parts as (
    -- A tally keeps its row: it is only counted down.
    select distinct on (t.id) t.* from comment_tally t where t.id in (select a.tally_id from away a)
  )
  insert into comment_tally (id, slot, ${PARTS}, comments, people)
  select e.id, -1 - pg_backend_pid() % 64, ${PARTS}, sum(e.comments), sum(e.people) from (
    select m.key as id, ${PARTS}, 1 as comments, m.people from moved m
    union all
    select p.id, ${PARTS}, -a.comments, -a.people from away a join parts p on p.id = a.tally_id
  ) e group by e.id, ${PARTS} order by e.id
  on conflict (id, slot) do update
    set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people;
  end $$`;

/** Triggers on every source of a comment's tally, so that a statement that changes one need not know of it. */
const trigger = (table: string, event: 'insert' | 'update' | 'delete', ids: string) => [
  `create function ${table}_${event}_tally() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare changed constant uuid[] := array(${ids});
    begin
      if cardinality(changed) > 0 then perform retally_comments(changed); end if;
      return null;
    end $$`,
  `create trigger tally_${event} after ${event} on "${table}"
    referencing ${event === 'insert' ? '' : 'old table as was'} ${event === 'delete' ? '' : 'new table as is_now'}
    for each statement when (pg_trigger_depth() = 0) execute function ${table}_${event}_tally()`,
];

const TRIGGERS = [
  // A submission is stored with its tally.
  ...trigger('comment_state', 'insert', 'select comment_id from is_now where tally_id is null'),
  ...trigger(
    'comment_state',
    'update',
    `select comment_id from is_now n join was w using (comment_id) where (n.status, n.current_revision, n.hide_state is null)
      is distinct from (w.status, w.current_revision, w.hide_state is null)`,
  ),
  ...trigger('comment_revision', 'insert', 'select distinct comment_id from is_now'),
  ...trigger('cluster_member', 'insert', 'select comment_id from is_now'),
  ...trigger('cluster_member', 'update', 'select comment_id from is_now'),
  ...trigger('cluster_member', 'delete', 'select comment_id from was'),
  ...trigger('disposition', 'insert', 'select comment_id from is_now where comment_id is not null'),
  ...trigger('disposition', 'update', 'select comment_id from is_now where comment_id is not null'),
  ...trigger('disposition', 'delete', 'select comment_id from was where comment_id is not null'),
];

/** Counts every tally of a consultation anew; how many were not as they should be. */
const RECONCILE = `create function reconcile_comment_tallies(consultation uuid) returns int
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    strays constant uuid[] := array(select f.comment_id from (${FRESH} where s.consultation_id = consultation) f
      where f.key is distinct from f.tally_id);
    wrong int;
  begin
    perform retally_comments(strays);
    with told as (
      select t.id, sum(t.comments) as comments, sum(t.people) as people from comment_tally t
      where t.consultation_id = consultation group by t.id
    ), counted as (
      select s.tally_id as id, count(*) as comments, sum(c.people_count) as people
      from comment_state s join comment c on c.id = s.comment_id where s.consultation_id = consultation group by 1
    ), off as materialized (
      select told.id, coalesce(counted.comments, 0) - told.comments as comments,
        coalesce(counted.people, 0) - told.people as people
      from told left join counted on counted.id = told.id
      where (told.comments, told.people) is distinct from (coalesce(counted.comments, 0), coalesce(counted.people, 0))
    ), mended as (
      insert into comment_tally (id, slot, ${PARTS}, comments, people)
      select o.id, -1, ${PARTS}, o.comments, o.people
      from off o join (select distinct on (t.id) t.id as key, ${PARTS} from comment_tally t
        where t.consultation_id = consultation) p on p.key = o.id
      on conflict (id, slot) do update
        set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people
    )
    select count(*) into wrong from off;
    return cardinality(strays) + wrong;
  end $$`;

/** The one function that stores a submission names every column in its text. */
const TALLY_IN_SUBMIT_COMMENTS = `
  do $$
  begin
    execute (
      select replace(replace(replace(pg_get_functiondef(p.oid),
        'returning id, consultation_id, channel, clause_no,', 'returning id, consultation_id, channel, stance, clause_no,'),
        'insert into comment_state (comment_id, consultation_id, status, show_text, show_name)
            select a.id, a.consultation_id, ''RECEIVED'', a.show_text, a.show_name from added a',
        'insert into comment_state (comment_id, consultation_id, status, show_text, show_name, tally_id)
            select a.id, a.consultation_id, ''RECEIVED'', a.show_text, a.show_name, comment_tally_key(a.consultation_id,
              a.channel, a.stance, a.clause_no, null, ''RECEIVED'', false, null, null) from added a'),
        'record as (
            insert into audit_event',
        'tallies as (
            insert into comment_tally (id, slot, consultation_id, channel, stance, clause_no, status, hidden, comments, people)
            select comment_tally_key(a.consultation_id, a.channel, a.stance, a.clause_no, null, ''RECEIVED'', false, null,
                null), slot_no, a.consultation_id, a.channel, a.stance, a.clause_no, ''RECEIVED'', false, count(*),
              sum(a.people_count)
            from added a group by a.consultation_id, a.channel, a.stance, a.clause_no order by 1
            on conflict (id, slot) do update
              set comments = comment_tally.comments + excluded.comments, people = comment_tally.people + excluded.people
          ),
          record as (
            insert into audit_event')
      from pg_proc p where p.proname = 'submit_comments' and p.pronamespace = 'public'::regnamespace
    );
  end $$`;

const MINE =
  'consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review))';

/** 意见分类计数: the figures that the desk filters and counts by are stored beside the comments, however many there are. */
export class Migration20261123070000 extends Migration {
  override up(): void {
    for (const statement of [...SCHEMA, KEY, RETALLY, RECONCILE]) this.addSql(statement);
    this
      .addSql(`select retally_comments(array(select s.comment_id from comment_state s where s.consultation_id = k.id))
      from consultation k`);
    // Built after the comments of before were counted.
    this.addSql(
      `create index "comment_state_tally_id_comment_id_index" on "comment_state" ("tally_id", "comment_id")`,
    );
    this.addSql(
      `create index "comment_state_consultation_id_comment_id_index" on "comment_state" ("consultation_id", "comment_id")`,
    );
    this.addSql(
      `create index "comment_state_withheld_index" on "comment_state" ("consultation_id") where hide_state is not null`,
    );
    for (const statement of TRIGGERS) this.addSql(statement);
    this.addSql(TALLY_IN_SUBMIT_COMMENTS);
    this.addSql(`alter table "comment_tally" enable row level security`);
    // Written by the functions above alone, with their owner's rights.
    this.addSql(`create policy read on "comment_tally" for select using (${MINE})`);
  }
}
