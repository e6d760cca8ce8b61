import { Migration } from '@mikro-orm/migrations';

/**
 * 意见在条文旁轮换: the opinions about a clause in an order that changes with the day and that anybody can repeat. The choice
 * of public comments and that of their public fields are in one place each, for the list by time and for this one; they
 * run within functions that have their owner's rights, since row security would look at every row of every table once
 * more.
 */
export class Migration20261121132100 extends Migration {
  override up(): void {
    this.addSql(SHOWN);
    this.addSql(TOLD);
    this.addSql('drop function public_comments(uuid, uuid, int)');
    this.addSql(BY_TIME);
    this.addSql(IN_ROTATION);
  }
}

/** Public comments of a consultation; the conditions are those of row security. */
const SHOWN = `create function shown_comments(matter uuid)
  returns table (comment_id uuid, current_revision int, reported boolean)
  language sql stable as $$
    select s.comment_id, s.current_revision, k.feedback_published_at is not null
    from consultation k join comment_state s on s.consultation_id = k.id
    where k.id = $1 and k.opens_at is not null
      and (k.comments_shown = 'AFTER_REVIEW' or (k.comments_shown = 'AFTER_CLOSE' and k.closes_at <= app_now()))
      and s.text_cleared and s.show_text and s.hide_state is null and s.status <> 'WITHDRAWN'
  $$`;

const COLUMNS = `id uuid, receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamptz,
  display_name text, stance text, clause_no text, "text" text, suggested_text text, quote jsonb, outcome text, reason text`;

/** Public fields of one shown comment; its outcome only once the feedback was published. */
const TOLD = `create function told_comment(told uuid, revision int, reported boolean) returns table (${COLUMNS})
  language sql stable as $$
    select c.id, c.receipt_no, c.consultation_id, c.channel, c.identity, c.submitted_at::timestamptz,
      case when coalesce(v.show_name, c.show_name)
        then coalesce(v.payload, c.payload)::json ->> 'displayName' else c.display_name end,
      coalesce(v.stance, c.stance), case when v.no is null then c.clause_no else v.clause_no end,
      coalesce(v.text, c.text), case when v.no is null then c.suggested_text else v.suggested_text end,
      case when v.no is null then c.quote else v.quote end,
      case when coalesce(own.state, shared.state) = 'CONFIRMED' then coalesce(own.result, shared.result) end,
      case when coalesce(own.state, shared.state) = 'CONFIRMED' then nullif(coalesce(own.reason, shared.reason), '') end
    from comment c
    left join comment_revision v on $2 > 1 and v.comment_id = c.id and v.no = $2
    left join cluster_member m on $3 and m.comment_id = c.id
    left join disposition own on $3 and own.comment_id = c.id
    left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
    where c.id = $1
  $$`;

/** The rows are found first, by their own index, and only these are put together. */
const BY_TIME = `create function public_comments(consultation uuid, before uuid, most int) returns table (${COLUMNS})
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select t.* from (
        select s.* from shown_comments(consultation) s where s.comment_id < before
        order by s.comment_id desc limit most
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      order by t.id desc;
  end $$`;

/** Of each clause, or of the one named, the first so many behind a place; a stance alone has nothing to read. */
const IN_ROTATION = `create function rotated_comments(matter uuid, clause text, day date, behind text, most int)
  returns table (${COLUMNS}, place text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select t.*, f.place from (
        select r.*, row_number() over (partition by r.of_clause order by r.place) as rank from (
          select s.comment_id, s.current_revision, s.reported, w.of_clause, encode(sha256(convert_to(
            to_char(day, 'YYYY-MM-DD') || ' ' || w.of_clause || ' ' || c.receipt_no, 'UTF8')), 'hex') as place
          from shown_comments(matter) s join comment c on c.id = s.comment_id
          left join comment_revision v
            on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
          cross join lateral (
            select case when v.no is null then c.clause_no else v.clause_no end as of_clause,
              case when v.no is null then c.suggested_text else v.suggested_text end as suggested
          ) w
          where (clause is null and w.of_clause is not null or w.of_clause = clause)
            and (coalesce(v.text, c.text) <> '' or w.suggested is not null)
        ) r where r.place > behind
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      where f.rank <= most order by f.of_clause, f.place;
  end $$`;
