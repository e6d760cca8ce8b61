import { Migration } from '@mikro-orm/migrations';

/** 座谈会、实地走访 that were public activities; the places of their numbers in the year go on after the events that are there. */
const MOVED = `select a.*, d.lead_unit_id, d.unit_ids, y.year,
    y.year || '-' || (event_count(y.year) + row_number() over (partition by y.year order by a.starts_at, a.id)) as no,
    coalesce(done.at, greatest(a.published_at, a.ends_at)) as told_at,
    coalesce(off.at, a.published_at) as off_at, coalesce(teller.id, a.planned_by_id) as told_by
  from public_activity a join decision d on d.id = a.decision_id
    cross join lateral (select to_char(a.starts_at at time zone 'Asia/Shanghai', 'YYYY') as year) y
    left join lateral (select max(r.recorded_at) as at from decision_record r
      where r.decision_id = d.id and r.kind = 'ACTIVITY' and r.content ->> 'activityId' = a.id::text) done on true
    left join lateral (select max(e.at) as at from audit_event e
      where e.deed = 'activity.cancelled' and e.outcome = 'DONE' and e.target_id = a.id::text) off on true
    left join lateral (select p.id from audit_event e join person p on p.id = e.actor_id
      where e.deed = 'activity.announced' and e.outcome = 'DONE' and e.target_id = a.id::text
      order by e.at desc limit 1) teller on true
  where a.method in ('FORUM', 'SITE_VISIT')`;

const day = (column: string) =>
  `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY年FMMM月FMDD日HH24:MI')`;
const hour = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'HH24:MI')`;

/** Announcement as everybody had read it, in the words of an event's notice. */
const NOTICE = `concat_ws(E'\\n', case a.method when 'FORUM' then '座谈会：' else '实地走访：' end || a.title,
  '时间：' || ${day('a.starts_at')} || '至' || case when ${day('a.starts_at')} like ${day('a.ends_at')} or
    (a.starts_at at time zone 'Asia/Shanghai')::date = (a.ends_at at time zone 'Asia/Shanghai')::date
    then ${hour('a.ends_at')} else ${day('a.ends_at')} end,
  '地点：' || a.place, a.purpose, '参加对象：' || a.audience,
  case when a.open_sign_up then '报名时间：' || ${day('a.published_at')} || '至' || ${day('a.sign_up_closes_at')} end,
  '联系方式：' || a.contact)`;

const notice = (kind: string, text: string, at: string, when: string) => `insert into event_notice
  (id, event_id, kind, text, by_id, at) select gen_random_uuid(), a.id, '${kind}', ${text}, a.told_by, ${at}
  from moved_activity a where a.published_at is not null and ${when}`;

/**
 * Ids stay, also as those of the one slot and its seats, so that records of the decision and receipts lead where they
 * led; the old address is stored as \`former_seq\`.
 */
const MOVE: readonly string[] = [
  `alter table event add column former_seq int null`,
  `create temporary table moved_activity on commit drop as ${MOVED}`,
  `insert into event (id, no, kind, unit_id, unit_ids, decision_id, former_seq, title, purpose, programme, audience, place,
      contact, open_sign_up, sign_up_opens_at, sign_up_closes_at, party_max, starts_at, ends_at, paper, author_ids,
      published_at, cancelled_at, cancel_reason, report_published_at, calendar_sequence, created_by_id, changed_at)
    select id, no, method, lead_unit_id, unit_ids, decision_id, seq, title, purpose, '', audience, place,
      contact, open_sign_up, case when open_sign_up then coalesce(published_at, app_now()) end, sign_up_closes_at, 1,
      starts_at, ends_at, case when published_at is null then 'NOTICE' end,
      case when published_at is null then array[planned_by_id] else '{}'::uuid[] end,
      published_at, case when state = 'CANCELLED' then off_at end, cancelled_reason,
      case when minutes is not null then told_at end, version,
      planned_by_id, greatest(published_at, off_at, app_now()) from moved_activity`,
  `insert into event_slot (id, event_id, position, starts_at, ends_at)
    select id, id, 1, starts_at, ends_at from moved_activity`,
  `insert into seat_group (id, slot_id, category, seats, waitlist)
    select a.id, a.id, null, a.seats, 0 from moved_activity a
    where a.seats is not null`,
  notice('ANNOUNCED', NOTICE, 'a.published_at', 'true'),
  notice(
    'CANCELLED',
    `a.title || E'取消。\\n原因：' || a.cancelled_reason`,
    'a.off_at',
    `a.state = 'CANCELLED'`,
  ),
  notice('REPORTED', `a.title || '的活动情况已经公布。'`, 'a.told_at', 'a.minutes is not null'),
  `insert into event_report (event_id, summary, attendance)
    select id, minutes, jsonb_build_array(jsonb_build_object('category', null, 'persons', coalesce(attended_count, 0)))
    from moved_activity where minutes is not null`,
  // Counted in and out of their group by its trigger. The seal is the present one; the digest of the contact is made at the next start.
  `insert into sign_up (id, kind, subject_id, group_id, idempotency_key, request_hash, receipt_no, lookup_hmac, contact_hash,
      display_name, persons, needs, with_minor, place, channel, notice_version, signed_up_at, confirmed_at, cancelled_at,
      checked_in_at, checked_in_persons)
    select u.id, 'EVENT', a.id, g.id, u.idempotency_key, u.request_hash, u.receipt_no, u.lookup_hmac, 'moved:' || u.id,
      u.display_name, 1, u.needs, false, row_number() over (partition by g.id order by u.signed_up_at, u.id), 'WEB',
      u.notice_version, u.signed_up_at, u.signed_up_at, u.cancelled_at,
      case when u.attended then a.starts_at end, case when u.attended then 1 end
    from activity_sign_up u join moved_activity a on a.id = u.activity_id join seat_group g on g.id = a.id`,
  `insert into sign_up_person (sign_up_id, sealed)
    select c.sign_up_id, c.sealed from sign_up_contact c join sign_up s on s.id = c.sign_up_id`,
];

const DROP: readonly string[] = [
  `drop table sign_up_contact`,
  `drop table activity_sign_up`,
  `delete from public_activity where method in ('FORUM', 'SITE_VISIT')`,
  `alter table public_activity drop column place, drop column open_sign_up, drop column sign_up_closes_at,
    drop column seats, drop column taken`,
];

const ANNOUNCED = 'method title purpose audience starts_at ends_at contact questions published_at';

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

const HELD = (consultation: string, hearing: string, decision: string) =>
  `not contact_held(${decision}, ${consultation}, ${hearing})`;

/** 座谈会、实地走访 (国令713号第十四条) are events: one desk, one list, one sign-up with its waiting list and its calls. */
export class Migration20261121040000 extends Migration {
  override up(): void {
    for (const sql of MOVE) this.addSql(sql);
    this.#functions();
    for (const sql of DROP) this.addSql(sql);
  }

  #functions(): void {
    this.addSql(`create or replace function refuse_other_activity() returns trigger language plpgsql as $$
      begin
        if (old.published_at is not null and ${differ(ANNOUNCED)})
          or (old.minutes is not null and new.minutes is distinct from old.minutes)
          or (old.state = 'CANCELLED' and new.state <> 'CANCELLED') then
          raise exception 'an announced activity is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create or replace function purge_contacts(decisions uuid[]) returns int
      language sql security definer set search_path = public, pg_temp as $$
      with comments as (
        delete from comment_contact k using consultation c
        where c.id = k.consultation_id and c.decision_id = any(decisions)
          and ${HELD('c.id', 'null', 'c.decision_id')} returning 1
      ), hearings as (
        delete from hearing_contact k using hearing h
        where h.id = k.hearing_id and h.decision_id = any(decisions)
          and ${HELD('null', 'h.id', 'h.decision_id')} returning 1
      ), suggestions as (
        delete from suggestion_contact k using decision_suggestion s
        where s.id = k.suggestion_id and s.decision_id = any(decisions)
          and ${HELD('null', 'null', 's.decision_id')} returning 1
      )
      select ((select count(*) from comments) + (select count(*) from hearings)
        + (select count(*) from suggestions))::int $$`);
    this.addSql(`create or replace function holds_contacts(decision uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from comment_contact k join consultation c on c.id = k.consultation_id
          where c.decision_id = decision and ${HELD('c.id', 'null', 'decision')})
        or exists (select from hearing_contact k join hearing h on h.id = k.hearing_id
          where h.decision_id = decision and ${HELD('null', 'h.id', 'decision')})
        or exists (select from suggestion_contact k join decision_suggestion s on s.id = k.suggestion_id
          where s.decision_id = decision and ${HELD('null', 'null', 'decision')}) $$`);
  }
}
