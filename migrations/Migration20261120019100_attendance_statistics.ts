import { Migration } from '@mikro-orm/migrations';

/** Letters that were sent and not taken back, to meetings that were announced; the day is the meeting's. */
const LETTERS = `invitation i join meeting m on m.id = i.meeting_id and m.announced_at is not null
  where i.sent_at is not null and i.stage <> 'CANCELLED'`;
const MEETING_ON = `(m.starts_at at time zone 'Asia/Shanghai')::date`;

/**
 * R-66, 个人信息保护法第二十四条: how often each person is invited, published without names. The tables stay closed to the public;
 * these functions return the figures that the statistics count, and neither number, name nor place of work.
 */
export class Migration20261120019100 extends Migration {
  override up(): void {
    // Everybody who was in office on some day of the period, as he stands now.
    this.addSql(`create function attendance_members(from_day date, to_day date)
      returns table (categories text[], region text, in_office boolean, since date, last_invited_on date, invited int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select r.categories, r.region,
          r.state = 'ACTIVE' and r.term_starts_on <= app_today() and r.term_ends_on >= app_today(),
          greatest(r.verified_on, r.term_starts_on),
          (select max(${MEETING_ON}) from ${LETTERS} and i.representative_id = r.id),
          (select count(*)::int from ${LETTERS} and i.representative_id = r.id and ${MEETING_ON} between from_day and to_day)
        from representative r
        where r.verified_on <= to_day and r.term_starts_on <= to_day and r.term_ends_on >= from_day
          and not exists (select from representative_change c
            where c.representative_id = r.id and c.event = 'retire' and (c.at at time zone 'Asia/Shanghai')::date < from_day) $$`);
    this.addSql(`create function attendance_letters(from_day date, to_day date)
      returns table (capacity text, category text, region text, stage text, reply_by timestamptz)
      language sql stable security definer set search_path = public, pg_temp as $$
        select i.capacity, i.category, (select r.region from representative r where r.id = i.representative_id), i.stage, i.reply_by
        from ${LETTERS} and ${MEETING_ON} between from_day and to_day $$`);
    this.addSql(`create function attendance_years() returns table (year int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select distinct extract(year from ${MEETING_ON})::int from ${LETTERS} $$`);
    // Of one item, by category: those invited by letter, and those whom the office wrote down as invited.
    this.addSql(`create function item_attendance(of_item uuid)
      returns table (category text, invited int, accepted int, attended int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select one.category, sum(one.invited)::int, sum(one.accepted)::int, sum(one.attended)::int
        from (
          select i.category, 1 as invited, (i.stage in ('ACCEPTED', 'ATTENDED', 'ABSENT'))::int as accepted,
            (i.stage = 'ATTENDED')::int as attended
          from ${LETTERS} and i.item_id = of_item
          union all
          select v.category, v.sent, v.accepted, 0 from agenda_invitation v
            join agenda_item t on t.id = v.item_id and t.announced_at is not null
            join meeting m on m.id = t.meeting_id and m.announced_at is not null
          where v.item_id = of_item
        ) one
        group by one.category having sum(one.invited) > 0 order by one.category $$`);
  }
}
