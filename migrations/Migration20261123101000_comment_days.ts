import { Migration } from '@mikro-orm/migrations';

const PARTS =
  'consultation_id, channel, stance, clause_no, cluster_id, status, hidden, own_state, own_result';

/** The civil day of Shanghai on which comment `c` came; what staff entered came on the day it arrived. */
const DAY = `coalesce(c.received_on, (c.submitted_at at time zone 'Asia/Shanghai')::date)`;

const SCHEMA = [
  `create table "comment_day_tally" ("consultation_id" uuid not null, "day" date not null, "channel" text not null, "slot" int not null, "comments" int not null default 0, primary key ("consultation_id", "day", "channel", "slot"))`,
];

/** Query for each comment's current day, tally key and its parts, from their source rows. */
const FRESH = `select s.comment_id, s.tally_id, c.people_count as people, ${DAY} as day, p.*,
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

/** As before, and by the way the days: a comment that moves into or out of the tallies of what is withdrawn. */
const RETALLY = `create or replace function retally_comments(changed uuid[]) returns void
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
  ), days as (
    insert into comment_day_tally (consultation_id, day, channel, slot, comments)
    select m.consultation_id, m.day, m.channel, -1 - pg_backend_pid() % 64, sum(m.more) from (
      select m.*, (m.status <> 'WITHDRAWN')::int - coalesce(p.status <> 'WITHDRAWN', false)::int as more
      from moved m left join parts p on p.id = m.tally_id
    ) m where m.more <> 0 group by 1, 2, 3 order by 1, 2, 3
    on conflict (consultation_id, day, channel, slot) do update set comments = comment_day_tally.comments + excluded.comments
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

const COUNTED = `select s.consultation_id, ${DAY} as day, c.channel, count(*)::int as comments
  from comment_state s join comment c on c.id = s.comment_id where s.status <> 'WITHDRAWN'`;

/** Counts the days of a consultation anew; how many were not as they should be. */
const RECONCILE = `create function reconcile_comment_days(consultation uuid) returns int
  language sql security definer set search_path = public, pg_temp as $$
  with told as (
    select t.day, t.channel, sum(t.comments) as comments from comment_day_tally t
    where t.consultation_id = consultation group by 1, 2
  ), counted as (
    ${COUNTED} and s.consultation_id = consultation group by 1, 2, 3
  ), mended as (
    insert into comment_day_tally (consultation_id, day, channel, slot, comments)
    select consultation, day, channel, -1, coalesce(counted.comments, 0) - coalesce(told.comments, 0)
    from told full join counted using (day, channel)
    where coalesce(counted.comments, 0) <> coalesce(told.comments, 0)
    on conflict (consultation_id, day, channel, slot) do update set comments = comment_day_tally.comments + excluded.comments
    returning 1
  )
  select count(*)::int from mended $$`;

/** The functions of before, with a further line in their text. */
const inText = (name: string, was: string, is: string) => `
  do $$
  begin
    execute (
      select replace(pg_get_functiondef(p.oid), '${was}', '${is}')
      from pg_proc p where p.proname = '${name}' and p.pronamespace = 'public'::regnamespace
    );
  end $$`;

const DAYS_IN_SUBMIT_COMMENTS = inText(
  'submit_comments',
  'record as (',
  `days as (
            insert into comment_day_tally (consultation_id, day, channel, slot, comments)
            select a.consultation_id, (a.submitted_at at time zone ''Asia/Shanghai'')::date, a.channel, slot_no, count(*)
            from added a group by 1, 2, 3 order by 1, 2, 3
            on conflict (consultation_id, day, channel, slot) do update
              set comments = comment_day_tally.comments + excluded.comments
          ),
          record as (`,
);

const DAYS_IN_RECONCILE = inText(
  'reconcile_comment_tallies',
  'return cardinality(strays) + wrong;',
  'return cardinality(strays) + wrong + reconcile_comment_days(consultation);',
);

const MINE =
  'consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review))';

/** 每日收到的意见: counted by day and channel with the tallies, however many comments there are. */
export class Migration20261123101000 extends Migration {
  override up(): void {
    for (const statement of [...SCHEMA, RETALLY, RECONCILE]) this.addSql(statement);
    this.addSql(DAYS_IN_SUBMIT_COMMENTS);
    this.addSql(DAYS_IN_RECONCILE);
    this.addSql(`insert into comment_day_tally (consultation_id, day, channel, slot, comments)
      select n.consultation_id, n.day, n.channel, -1, n.comments from (${COUNTED} group by 1, 2, 3) n`);
    this.addSql(`alter table "comment_day_tally" enable row level security`);
    // Written by the functions above alone, with their owner's rights.
    this.addSql(`create policy read on "comment_day_tally" for select using (${MINE})`);
  }
}
