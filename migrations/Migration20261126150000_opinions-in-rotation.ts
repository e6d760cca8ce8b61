import { Migration } from '@mikro-orm/migrations';

/**
 * 意见每天轮换: all opinions of a consultation that everybody may read stand on a circle, by the digest of their receipt
 * numbers; each day begins at the digest of its date. An index holds the circle, so that a page reads no more than it
 * shows, however many there are.
 */
export class Migration20261126150000 extends Migration {
  override up(): void {
    this.addSql(`create index comment_place_index on comment (
      consultation_id, (encode(sha256(receipt_no::bytea), 'hex')))`);
    this.addSql(BY_PLACE);
    this.addSql(ROTATED);
  }
}

const BY_PLACE = `
create function opinions_by_place(matter uuid, of_stance text) returns table(comment_id uuid, current_revision integer,
  reported boolean, place text) language sql stable as $$
  select s.comment_id, s.current_revision, s.reported, encode(sha256(c.receipt_no::bytea), 'hex')
  from comment c join shown_comments($1) s on s.comment_id = c.id
  left join comment_revision v on s.current_revision > 1 and v.comment_id = c.id and v.no = s.current_revision
  where c.consultation_id = $1 and ($2 is null or coalesce(v.stance, c.stance) = $2)
    and (coalesce(v.text, c.text) <> ''
      or case when v.no is null then c.suggested_text else v.suggested_text end is not null)
$$`;

/** `behind` is a turn of the circle: 0 from the day's beginning to its end, 1 from its end round to the beginning. */
const ROTATED = `
create function rotated_opinions(matter uuid, day date, behind text, most integer, of_stance text) returns table(id uuid,
  receipt_no text, consultation_id uuid, channel text, identity text, submitted_at timestamp with time zone,
  display_name text, stance text, clause_no text, text text, suggested_text text, quote jsonb, outcome text, reason
  text, place text) language plpgsql stable security definer set search_path = 'public', 'pg_temp' as $$
  #variable_conflict use_column
  declare
    start constant text := encode(sha256(to_char(day, 'YYYY-MM-DD')::bytea), 'hex');
    past constant text := substr(behind, 2);
  begin
    return query
      select t.*, f.turn from (
        select u.* from (
          (select o.*, '0' || o.place as turn from opinions_by_place(matter, of_stance) o
            where behind < '1' and o.place >= start and o.place > past order by o.place limit most)
          union all
          (select o.*, '1' || o.place as turn from opinions_by_place(matter, of_stance) o
            where o.place < start and (behind < '1' or o.place > past) order by o.place limit most)
        ) u order by u.turn limit most
      ) f cross join lateral told_comment(f.comment_id, f.current_revision, f.reported) t
      order by f.turn;
  end
$$`;
