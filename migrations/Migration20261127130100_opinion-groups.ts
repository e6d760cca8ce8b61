import { Migration } from '@mikro-orm/migrations';

/**
 * 一并处理的意见: how large a group is, and those of its opinions that everybody may read. The words that a clerk gave it are
 * not among it: they are public with the report (国令713号第十八条).
 */
export class Migration20261127130100 extends Migration {
  override up(): void {
    for (const statement of [...ORDERED, GROUPS, SAMPLE]) this.addSql(statement);
  }
}

const ORDERED = [
  `create index cluster_member_cluster_id_comment_id_index on cluster_member (cluster_id, comment_id)`,
  `drop index cluster_member_cluster_id_index`,
];

const GROUPS = `
create function opinion_groups(matter uuid) returns table(id uuid, opinions integer, people integer, first uuid)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select k.id, n.opinions, n.people, f.comment_id from comment_cluster k
  cross join lateral (select sum(t.comments)::int as opinions, sum(t.people)::int as people from comment_tally t
    where t.cluster_id = k.id and t.status <> 'WITHDRAWN') n
  cross join lateral (select m.comment_id from cluster_member m join opinions_by_place(matter, null) o on o.comment_id = m.comment_id
    where m.cluster_id = k.id order by m.comment_id limit 1) f
  where k.consultation_id = matter and n.opinions > 1
  order by n.opinions desc, k.created_at, k.id
$$`;

/** Of each wording the first that everybody may read; those that most people gave come first. */
const SAMPLE = `
create function group_sample(matter uuid, of_group uuid, most integer) returns table(id uuid, receipt_no text,
  consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone, display_name text, stance
  text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason text, same integer)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  with member as (
    select m.comment_id, coalesce(l.same_key::text, m.comment_id::text) as wording from cluster_member m
    join comment_state z on z.comment_id = m.comment_id and z.status <> 'WITHDRAWN'
    left join comment_likeness l on l.comment_id = m.comment_id where m.cluster_id = of_group
  ), shown as (
    select o.comment_id, o.current_revision, o.reported, m.wording from member m
    join opinions_by_place(matter, null) o on o.comment_id = m.comment_id
  ), chosen as (
    select distinct on (s.wording) s.*, (select count(*)::int from member m where m.wording = s.wording) as same
    from shown s order by s.wording, s.comment_id
  )
  select t.*, c.same from (select * from chosen order by same desc, comment_id limit most) c
  cross join lateral told_comment(c.comment_id, c.current_revision, c.reported) t
  order by c.same desc, t.id
$$`;
