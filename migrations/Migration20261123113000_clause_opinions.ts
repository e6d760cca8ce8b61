import { Migration } from '@mikro-orm/migrations';

/**
 * 条文页的意见: the opinions about one clause by stance and outcome, and how many there are of each. The choice of public
 * opinions and of their public fields stays where it was defined; the order is the day's, or on request the newest
 * first.
 */
export class Migration20261123113000 extends Migration {
  override up(): void {
    this.addSql(SPOKEN);
    this.addSql(OPINIONS);
    this.addSql(COUNTS);
  }
}

const COLUMNS = `id uuid, receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamptz,
  display_name text, stance text, clause_no text, "text" text, suggested_text text, quote jsonb, outcome text, reason text`;

/** Publicly readable comments on a clause; a stance alone has no text to read. */
const SPOKEN = `create function shown_of_clause(matter uuid, clause text)
  returns table (comment_id uuid, receipt_no text, current_revision int, reported boolean, stance text)
  language sql stable as $$
    select s.comment_id, c.receipt_no, s.current_revision, s.reported, coalesce(v.stance, c.stance)
    from shown_comments($1) s join comment c on c.id = s.comment_id
    left join comment_revision v
      on s.current_revision > 1 and v.comment_id = s.comment_id and v.no = s.current_revision
    where case when v.no is null then c.clause_no else v.clause_no end = $2
      and (coalesce(v.text, c.text) <> ''
        or case when v.no is null then c.suggested_text else v.suggested_text end is not null)
  $$`;

/** Ids begin with the time: their letters turned round make the newest the first. */
const OPINIONS = `create function clause_opinions(matter uuid, clause text, day date, behind text, most int,
    of_stance text, of_outcome text, newest boolean)
  returns table (${COLUMNS}, place text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select t.*, f.place from (
        select r.* from (
          select s.*, case when newest
            then translate(s.comment_id::text, '0123456789abcdef', 'fedcba9876543210')
            else encode(sha256(convert_to(
              to_char(day, 'YYYY-MM-DD') || ' ' || clause || ' ' || s.receipt_no, 'UTF8')), 'hex') end as place
          from shown_of_clause(matter, clause) s
          where (of_stance is null or s.stance = of_stance) and (of_outcome is null or of_outcome = (
            select o.outcome from told_comment(s.comment_id, s.current_revision, s.reported) o))
        ) r where r.place > behind order by r.place limit most
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      order by f.place;
  end $$`;

const COUNTS = `create function clause_opinion_counts(matter uuid, clause text)
  returns table (stance text, outcome text, opinions int)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select s.stance, case when coalesce(own.state, shared.state) = 'CONFIRMED'
        then coalesce(own.result, shared.result) end as outcome, count(*)::int
      from shown_of_clause(matter, clause) s
      left join cluster_member m on s.reported and m.comment_id = s.comment_id
      left join disposition own on s.reported and own.comment_id = s.comment_id
      left join disposition shared on own.id is null and shared.cluster_id = m.cluster_id
      group by 1, 2 order by 3 desc, 1, 2;
  end $$`;
