import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  `create table "event_room" ("id" uuid not null, "name" text not null, "address" text not null, "access" text not null default '', "seats" int not null, "active" boolean not null default true, "version" int not null default 1, primary key ("id"))`,
  `alter table "event_room" add constraint "event_room_name_unique" unique ("name")`,
  `create table "event" ("id" uuid not null, "no" text not null, "kind" text not null, "unit_id" uuid not null, "unit_ids" uuid[] not null, "decision_id" uuid null, "title" text not null, "purpose" text not null, "programme" text not null, "audience" text not null, "room_id" uuid null, "place" text not null, "contact" text not null, "host_ids" uuid[] not null default '{}', "moderator" text not null default '', "speakers" jsonb not null default '[]', "open_sign_up" boolean not null, "sign_up_opens_at" timestamptz(3) null, "sign_up_closes_at" timestamptz(3) null, "party_max" int not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "paper" text null, "review" text not null default 'DRAFT', "review_note" text null, "author_ids" uuid[] not null default '{}', "reviewed_by_id" uuid null, "published_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "cancel_reason" text null, "report_published_at" timestamptz(3) null, "archived_at" timestamptz(3) null, "calendar_sequence" int not null default 0, "created_by_id" uuid not null, "changed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "event" add constraint "event_no_unique" unique ("no")`,
  `create index "event_starts_at_id_index" on "event" ("starts_at", "id")`,
  `create table "event_slot" ("id" uuid not null, "event_id" uuid not null, "position" int not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "event_slot" add constraint "event_slot_event_id_position_unique" unique ("event_id", "position")`,
  `create table "event_seat_group" ("id" uuid not null, "slot_id" uuid not null, "category" text null, "seats" int not null, "waitlist" int not null, "taken" int not null default 0, "waiting" int not null default 0, primary key ("id"))`,
  `create index "event_seat_group_slot_id_index" on "event_seat_group" ("slot_id")`,
  `create table "registration" ("id" uuid not null, "event_id" uuid not null, "group_id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "contact_hash" text not null, "display_name" text not null, "persons" int not null, "needs" text null, "with_minor" boolean not null, "place" int not null, "channel" text not null, "recorded_by_id" uuid null, "notice_version" int not null, "registered_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, "claim_by" timestamptz(3) null, "lapsed_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "checked_in_at" timestamptz(3) null, "released_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "registration" add constraint "registration_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "registration" add constraint "registration_receipt_no_unique" unique ("receipt_no")`,
  `create index "registration_group_id_place_index" on "registration" ("group_id", "place")`,
  `create unique index "registration_once" on "registration" ("event_id", "contact_hash") where cancelled_at is null and lapsed_at is null`,
  `create table "registration_contact" ("registration_id" uuid not null, "sealed" bytea not null, primary key ("registration_id"))`,
  `create table "event_claim" ("id" uuid not null, "slot_id" uuid not null, "resource_id" uuid not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "event_claim_slot_id_index" on "event_claim" ("slot_id")`,
  `create table "event_report" ("event_id" uuid not null, "summary" text not null, "attendance" jsonb not null default '[]', "opinions" text[] not null default '{}', "version" int not null default 1, primary key ("event_id"))`,
  `create table "event_notice" ("id" uuid not null, "event_id" uuid not null, "kind" text not null, "text" text not null, "by_id" uuid not null, "reviewed_by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "event_notice_event_id_at_index" on "event_notice" ("event_id", "at")`,
  `alter table "event" add constraint "event_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
  `alter table "event" add constraint "event_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on delete set null`,
  `alter table "event" add constraint "event_room_id_foreign" foreign key ("room_id") references "event_room" ("id") on delete set null`,
  `alter table "event" add constraint "event_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "event" add constraint "event_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id")`,
  `alter table "event_slot" add constraint "event_slot_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_seat_group" add constraint "event_seat_group_slot_id_foreign" foreign key ("slot_id") references "event_slot" ("id")`,
  `alter table "registration" add constraint "registration_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "registration" add constraint "registration_group_id_foreign" foreign key ("group_id") references "event_seat_group" ("id")`,
  `alter table "registration" add constraint "registration_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null`,
  `alter table "registration_contact" add constraint "registration_contact_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade on delete cascade`,
  `alter table "event_claim" add constraint "event_claim_slot_id_foreign" foreign key ("slot_id") references "event_slot" ("id")`,
  `alter table "event_report" add constraint "event_report_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "event_notice" add constraint "event_notice_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_notice" add constraint "event_notice_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "event_notice" add constraint "event_notice_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
];

const PRESS = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
const MINE = `app_reads_matter(e.unit_ids, e.review) or ${PRESS}`;
const OURS = `app_writes_matter(e.unit_ids, e.review) or ${PRESS}`;
/** The events for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `event_id in (select e.id from event e where ${condition})`;
const ofSlots = (condition: string) =>
  `slot_id in (select s.id from event_slot s join event e on e.id = s.event_id where ${condition})`;
const SIGNED = among(`app_reads(e.unit_ids) or ${PRESS}`);
const CONTACTS = `current_setting('app.contacts', true) = 'on' and registration_id in (select r.id from registration r)`;
const own = (condition: string) => condition.replaceAll('e.', '');

/**
 * Row security: everyone reads published rows, the hosts their own, the reviewer those submitted to them; and the
 * writers of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['event_room', 'true', `app_in('COUNTY') or app_in('SYSTEM')`],
  ['event', `published_at is not null or ${own(MINE)}`, own(OURS)],
  ['event_slot', among(`e.published_at is not null or ${MINE}`), among(OURS)],
  ['event_seat_group', ofSlots(`e.published_at is not null or ${MINE}`), ofSlots(OURS)],
  ['event_claim', ofSlots(MINE), ofSlots(OURS)],
  ['event_notice', among(`e.published_at is not null or ${MINE}`), among(OURS)],
  ['event_report', among(`e.report_published_at is not null or ${MINE}`), among(OURS)],
  ['registration', SIGNED, among(OURS)],
  ['registration_contact', CONTACTS, CONTACTS],
];

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

/** Columns of a published event that everyone has read; time and place change by a published postponement alone. */
const ANNOUNCED =
  'no kind unit_id unit_ids decision_id title purpose programme audience contact moderator speakers open_sign_up party_max published_at';
const MOVED = 'place room_id starts_at ends_at';
const SIGNED_UP =
  'event_id group_id idempotency_key request_hash receipt_no lookup_hmac contact_hash display_name persons needs with_minor place channel registered_at';

const FIXED: readonly (readonly [table: string, forbidden: string])[] = [
  [
    'event',
    `(old.published_at is not null and ${differ(ANNOUNCED)})
      or (old.published_at is not null and ${differ(MOVED)} and new.calendar_sequence <= old.calendar_sequence)
      or (old.cancelled_at is not null and new.cancelled_at is null)
      or (old.report_published_at is not null and new.report_published_at is distinct from old.report_published_at)`,
  ],
  ['event_notice', 'true'],
  ['event_report', '(select e.report_published_at is not null from event e where e.id = old.event_id)'],
  [
    'registration',
    `${differ(SIGNED_UP)} or (old.cancelled_at is not null and new.cancelled_at is null)
      or (old.checked_in_at is not null and ${differ('checked_in_at')})`,
  ],
  // Seats are counted by the database; whoever gives one too many is stopped here at the latest.
  ['event_seat_group', 'new.taken < 0 or new.waiting < 0 or new.taken > new.seats'],
];

/** 政府开放日、新闻发布会 (R-71, R-72): what was announced stays, no room is used twice at a time, no seat is given twice. */
export class Migration20261120019400 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    const draft = `e.published_at is null and (${OURS})`;
    this.addSql(`create policy remove on "event_slot" for delete using (${among(draft)})`);
    this.addSql(`create policy remove on "event_seat_group" for delete using (${ofSlots(draft)})`);
    this.addSql(`create policy remove on "event_claim" for delete using (${ofSlots(OURS)})`);
    this.addSql(`create policy remove on "registration_contact" for delete using (${CONTACTS})`);
    for (const [table, forbidden] of FIXED) this.#fix(table, forbidden);
    this.#exclude();
    this.#count();
  }

  #fix(table: string, forbidden: string): void {
    this.addSql(`create function refuse_changed_${table}() returns trigger language plpgsql as $$
      begin
        if ${forbidden} then raise exception 'this may not become of a row of ${table}'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger ${table}_fixed before update on "${table}"
      for each row execute function refuse_changed_${table}()`);
  }

  /** A range of one id overlaps the same id alone: an exclusion that needs no extension of the database. */
  #exclude(): void {
    this.addSql(`create type uuidrange as range (subtype = uuid)`);
    this.addSql(`alter table event_claim add constraint event_claim_once exclude using gist
      (uuidrange(resource_id, resource_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)`);
    // The planner learns which event claimed it first, even of a unit whose plans they do not see; of a draft no more
    // than that.
    this
      .addSql(`create function event_clashes(resources uuid[], starts timestamptz, ends timestamptz, of_event uuid)
      returns table (resource_id uuid, no text, title text, unit_name text, starts_at timestamptz, ends_at timestamptz)
      language sql stable security definer set search_path = public, pg_temp as $$
        select c.resource_id, e.no, case when e.published_at is not null then e.title end, u.name, c.starts_at, c.ends_at
        from event_claim c join event_slot s on s.id = c.slot_id join event e on e.id = s.event_id
          join unit u on u.id = e.unit_id
        where c.resource_id = any(resources) and tstzrange(c.starts_at, c.ends_at) && tstzrange(starts, ends)
          and e.id is distinct from of_event
        order by c.starts_at $$`);
  }

  /** Every change of a registration counts itself in and out of its group, whose row it locks. */
  #count(): void {
    this
      .addSql(`create function registration_stands(r registration) returns boolean language sql immutable as $$
      select r.cancelled_at is null and r.lapsed_at is null and r.released_at is null $$`);
    this
      .addSql(`create function registration_seated(r registration) returns boolean language sql immutable as $$
      select r.confirmed_at is not null or r.claim_by is not null $$`);
    this.addSql(`create function count_registration() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare seated int := 0; waits int := 0;
      begin
        if tg_op = 'UPDATE' and registration_stands(old) then
          if registration_seated(old) then seated := -old.persons; else waits := -old.persons; end if;
        end if;
        if registration_stands(new) then
          if registration_seated(new) then seated := seated + new.persons; else waits := waits + new.persons; end if;
        end if;
        if seated <> 0 or waits <> 0 then
          update event_seat_group set taken = taken + seated, waiting = waiting + waits where id = new.group_id;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger registration_counted after insert or update on registration
      for each row execute function count_registration()`);
  }
}
