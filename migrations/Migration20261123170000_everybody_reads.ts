import { Migration } from '@mikro-orm/migrations';

/**
 * 公开的意见，一处说明: which opinions everybody may read is said once, for the lists, the search, the further answers, the
 * process file and row security. The two halves stand by themselves, since row security looks up the matters once a statement.
 */
export class Migration20261123170000 extends Migration {
  override up(): void {
    for (const statement of [...RULE, SHOWN, STAMPED, ...FINDABLE, SIGHT]) this.addSql(statement);
  }
}

/** The words of the first are those of comment_state_shown_index: written otherwise, the index is not used. */
const RULE = [
  `create function opinion_released(s comment_state) returns boolean language sql stable as $$
    select s.text_cleared and s.show_text and s.hide_state is null and s.status <> 'WITHDRAWN' $$`,
  `create function shows_opinions(k consultation) returns boolean language sql stable as $$
    select k.opens_at is not null and (k.comments_shown = 'AFTER_REVIEW'
      or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now())) $$`,
  `create function everybody_reads(s comment_state, k consultation) returns boolean language sql stable as $$
    select opinion_released(s) and shows_opinions(k) $$`,
];

const SHOWN = `create or replace function shown_comments(matter uuid)
  returns table (comment_id uuid, current_revision int, reported boolean)
  language sql stable as $$
    select s.comment_id, s.current_revision, k.feedback_published_at is not null
    from consultation k join comment_state s on s.consultation_id = k.id
    where k.id = $1 and everybody_reads(s, k)
  $$`;

/** Those of matters that stand, with what their words as shown are made of (意见的版本): another stamp, another text. */
const STAMPED = `create function stamped_opinions()
  returns table (id uuid, consultation_id uuid, current_revision int, reported boolean, stamp text)
  language sql stable as $$
    select s.comment_id, k.id, s.current_revision, k.feedback_published_at is not null,
      concat_ws(' ', s.current_revision, k.feedback_published_at is not null, k.unit_id, k.title,
        case when k.feedback_published_at is not null
          then coalesce(own.id::text || ' ' || own.version, shared.id::text || ' ' || shared.version) end,
        (select string_agg(n.id::text, ' ' order by n.id) from correction n where n.consultation_id = k.id and n.published_at is not null))
    from consultation k join comment_state s on s.consultation_id = k.id and everybody_reads(s, k)
    left join cluster_member m on m.comment_id = s.comment_id
    left join disposition own on own.comment_id = s.comment_id
    left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
    where k.withdrawn_at is null
  $$`;

const FINDABLE = [
  `create or replace function findable_opinion_stamps() returns table (id uuid, stamp text)
  language sql stable security definer set search_path = public, pg_temp as $$
    select o.id, o.stamp from stamped_opinions() o $$`,
  `create or replace function findable_opinions(asked uuid[]) returns table (id uuid, stamp text, consultation_id uuid,
    clause_no text, submitted_at timestamptz, receipt_no text, "text" text, suggested_text text, reason text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
    select t.id, o.stamp, o.consultation_id, t.clause_no, t.submitted_at, t.receipt_no, t.text, t.suggested_text, t.reason
    from stamped_opinions() o cross join lateral told_comment(o.id, o.current_revision, o.reported) t
    where o.id = any(asked);
  end $$`,
];

const SIGHT = `alter policy read on comment_state using (
  consultation_id in (select c.id from consultation c where app_reads_matter(c.unit_ids, c.review))
  or (opinion_released(comment_state) and consultation_id in (select c.id from consultation c where shows_opinions(c))))`;
