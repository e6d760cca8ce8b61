import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  'alter table "seat_group" alter column "slot_id" drop not null',
  'alter table "seat_group" add column "hearing_id" uuid null, add column "attendance" text null',
  'alter table "seat_group" drop constraint "seat_group_slot_id_foreign"',
  `alter table "seat_group" add constraint "seat_group_slot_id_foreign" foreign key ("slot_id") references "event_slot" ("id") on delete set null`,
  `alter table "seat_group" add constraint "seat_group_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id") on delete set null`,
  `alter table "seat_group" add constraint "seat_group_hearing_id_attendance_unique" unique ("hearing_id", "attendance")`,
  `alter table "seat_group" add constraint "seat_group_check" check ((slot_id is null) <> (hearing_id is null) and (hearing_id is null) = (attendance is null))`,
  'alter table "sign_up" drop constraint "sign_up_kind_check"',
  `alter table "sign_up" add constraint "sign_up_kind_check" check (kind in ('EVENT', 'PRESS', 'HEARING') and (kind = 'PRESS') = (group_id is null))`,
  `alter table "sign_up" add column "of_hearing_id" uuid generated always as (case when kind = 'HEARING' then subject_id end) stored`,
  `alter table "sign_up" add constraint "sign_up_of_hearing_id_foreign" foreign key ("of_hearing_id") references "hearing" ("id")`,
  `create table "sign_up_hearing" ("sign_up_id" uuid not null, "attendance" text not null, "side" text null, "show_name" boolean not null, "organisation" text null, "reason" text null, primary key ("sign_up_id"))`,
  `alter table "sign_up_hearing" add constraint "sign_up_hearing_sign_up_id_foreign" foreign key ("sign_up_id") references "sign_up" ("id") on update cascade on delete cascade`,
];

const ATTENDANCE = `(values ('PARTICIPANT'), ('OBSERVER'), ('PRESS')) a(attendance)`;
const SEATS = `case a.attendance when 'OBSERVER' then h.observer_seats when 'PRESS' then h.press_seats else 0 end`;

/** Every row of the hearings' own table, with its id, its place and its receipt; an offer that ran out ends where it ended. */
const CARRIED: readonly string[] = [
  // No limit was set on how many wait for a seat of a hearing, and none is now.
  `insert into "seat_group" ("id", "hearing_id", "attendance", "category", "seats", "waitlist", "taken", "waiting")
    select gen_random_uuid(), h.id, a.attendance, null,
      greatest(${SEATS}, (select count(*) from hearing_sign_up s where s.hearing_id = h.id and s.attendance = a.attendance
        and s.withdrawn_at is null and s.lapsed_at is null and (s.confirmed_at is not null or s.claim_by > app_now()))),
      1000000, 0, 0
    from hearing h cross join ${ATTENDANCE} where h.notice_published_at is not null`,
  `insert into "sign_up" ("id", "kind", "subject_id", "group_id", "idempotency_key", "request_hash", "receipt_no", "lookup_hmac",
      "contact_hash", "display_name", "persons", "needs", "with_minor", "place", "channel", "recorded_by_id", "notice_version",
      "signed_up_at", "confirmed_at", "claim_by", "lapsed_at", "cancelled_at")
    select s.id, 'HEARING', s.hearing_id, g.id, s.idempotency_key, s.request_hash, s.receipt_no, s.lookup_hmac,
      s.contact_hash || ':' || s.attendance, s.display_name, 1, null, false, s.place, s.channel, s.recorded_by_id, s.notice_version,
      s.submitted_at, s.confirmed_at, s.claim_by,
      coalesce(s.lapsed_at, case when s.confirmed_at is null and s.withdrawn_at is null and s.claim_by <= app_now() then s.claim_by end),
      s.withdrawn_at
    from hearing_sign_up s join seat_group g on g.hearing_id = s.hearing_id and g.attendance = s.attendance`,
  `insert into "sign_up_hearing" select s.id, s.attendance, s.side, s.show_name, s.organisation, s.reason from hearing_sign_up s`,
  `insert into "sign_up_person" select k.id, k.sealed from hearing_contact k join hearing_sign_up s on s.id = k.id`,
  'delete from hearing_contact k using hearing_sign_up s where s.id = k.id',
  'alter table "hearing_participant" drop constraint "hearing_participant_sign_up_id_foreign"',
  `alter table "hearing_participant" add constraint "hearing_participant_sign_up_id_foreign" foreign key ("sign_up_id") references "sign_up" ("id") on delete set null`,
  'drop table "hearing_sign_up"',
  'drop function refuse_changed_hearing_sign_up()',
];

const PRESS = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
const MATTER = `app_writes_matter(e.unit_ids, e.review) or ${PRESS}`;
/** The subjects for which `condition` holds; not correlated, so that they are looked up once a statement. */
const events = (column: string, condition: string) =>
  `${column} in (select e.id from event e where ${condition})`;
const hearings = (column: string, condition: string) =>
  `${column} in (select h.id from hearing h where ${condition})`;
const slots = (condition: string) =>
  `slot_id in (select s.id from event_slot s join event e on e.id = s.event_id where ${condition})`;

const READ = `(kind <> 'HEARING' and ${events('subject_id', `app_reads(e.unit_ids) or ${PRESS}`)})
  or (kind = 'HEARING' and ${hearings('subject_id', 'app_reads(h.unit_ids)')})`;
const WRITE = `(kind = 'EVENT' and ${events('subject_id', MATTER)})
  or (kind = 'PRESS' and ${events('subject_id', `app_writes(e.unit_ids) or ${PRESS}`)})
  or (kind = 'HEARING' and ${hearings('subject_id', 'app_writes_matter(h.unit_ids, h.review)')})`;
const SEATS_READ = `(slot_id is not null and ${slots(`e.published_at is not null or app_reads_matter(e.unit_ids, e.review) or ${PRESS}`)})
  or (hearing_id is not null and ${hearings('hearing_id', 'h.notice_published_at is not null or app_reads_matter(h.unit_ids, h.review)')})`;
const SEATS_WRITE = `(slot_id is not null and ${slots(MATTER)})
  or (hearing_id is not null and ${hearings('hearing_id', 'app_writes_matter(h.unit_ids, h.review)')})`;
const OWN = 'sign_up_id in (select s.id from sign_up s)';
const OURS = `sign_up_id in (select s.id from sign_up s where s.kind = 'HEARING'
  and ${hearings('s.subject_id', 'app_writes_matter(h.unit_ids, h.review)')})`;

/** 听证报名 (R-28): the same table, seats and rules as for events; what only a hearing has stands beside it. */
export class Migration20261121021000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of [
      ['sign_up', READ, WRITE],
      ['seat_group', SEATS_READ, SEATS_WRITE],
    ] as const) {
      this.addSql(`alter policy read on ${table} using (${read})`);
      this.addSql(`alter policy add on ${table} with check (${write})`);
      this.addSql(`alter policy change on ${table} using (${write}) with check (${write})`);
    }
    this.#counts();
    for (const sql of CARRIED) this.addSql(sql);
    this.#fix();
    this.#retain();
  }

  /**
   * Trigger that keeps a hearing's public counts in step with its seats; a hearing restored from a file keeps its own
   * numbers.
   */
  #counts(): void {
    this.addSql(`create function count_hearing_sign_ups() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        update hearing set
          sign_ups = case when new.attendance = 'PARTICIPANT' then new.taken + new.waiting else sign_ups end,
          observers_taken = case when new.attendance = 'OBSERVER' then new.taken + new.waiting else observers_taken end,
          press_taken = case when new.attendance = 'PRESS' then new.taken + new.waiting else press_taken end
        where id = new.hearing_id;
        return new;
      end $$`);
    this.addSql(`create trigger hearing_sign_ups_counted after update of taken, waiting on seat_group
      for each row when (new.hearing_id is not null) execute function count_hearing_sign_ups()`);
  }

  #fix(): void {
    this.addSql('alter table sign_up_hearing enable row level security');
    this.addSql(`create policy read on sign_up_hearing for select using (${OWN})`);
    this.addSql(`create policy add on sign_up_hearing for insert with check (${OURS})`);
    this.addSql(`create function refuse_changed_sign_up_hearing() returns trigger language plpgsql as $$
      begin raise exception 'a row of sign_up_hearing is kept as it is'; end $$`);
    this.addSql(`create trigger sign_up_hearing_fixed before update or delete on sign_up_hearing
      for each row execute function refuse_changed_sign_up_hearing()`);
  }

  /** 到期删除 (R-86): with the contacts of the decision, unless a case still needs those of the hearing. */
  #retain(): void {
    const held = `contact_held(h.decision_id, null, h.id)`;
    this.addSql(`create function purge_hearing_sign_ups(decision uuid) returns int
      language sql security definer set search_path = public, pg_temp as $$
      with purged as (
        delete from sign_up_person p using sign_up s, hearing h
        where s.id = p.sign_up_id and s.kind = 'HEARING' and h.id = s.subject_id and h.decision_id = decision
          and not ${held} returning 1
      ) select count(*)::int from purged $$`);
    this.addSql(`create function holds_hearing_sign_ups(decision uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select from sign_up_person p join sign_up s on s.id = p.sign_up_id
        join hearing h on h.id = s.subject_id
        where s.kind = 'HEARING' and h.decision_id = decision and not ${held}) $$`);
  }
}
