import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  'alter table "event_seat_group" rename to "seat_group"',
  'alter table "registration" rename to "sign_up"',
  'alter table "registration_contact" rename to "sign_up_person"',
  'alter table "sign_up_person" rename column "registration_id" to "sign_up_id"',
  'alter table "sign_up" rename column "event_id" to "subject_id"',
  'alter table "sign_up" rename column "registered_at" to "signed_up_at"',
  'alter table "sign_up" drop constraint "registration_event_id_foreign"',
  'alter table "sign_up" drop constraint "registration_group_id_foreign"',
  'alter table "sign_up" add constraint "sign_up_group_id_foreign" foreign key ("group_id") references "seat_group" ("id") on delete set null',
  'alter table "sign_up" rename constraint "registration_recorded_by_id_foreign" to "sign_up_recorded_by_id_foreign"',
  'alter table "sign_up" rename constraint "registration_cancelled_by_id_foreign" to "sign_up_cancelled_by_id_foreign"',
  'alter table "sign_up" rename constraint "registration_idempotency_key_unique" to "sign_up_idempotency_key_unique"',
  'alter table "sign_up" rename constraint "registration_receipt_no_unique" to "sign_up_receipt_no_unique"',
  'alter table "sign_up_person" rename constraint "registration_contact_registration_id_foreign" to "sign_up_person_sign_up_id_foreign"',
  'alter table "seat_group" rename constraint "event_seat_group_slot_id_foreign" to "seat_group_slot_id_foreign"',
  'alter index "registration_pkey" rename to "sign_up_pkey"',
  'alter index "registration_contact_pkey" rename to "sign_up_person_pkey"',
  'alter index "event_seat_group_pkey" rename to "seat_group_pkey"',
  'alter index "registration_group_id_place_index" rename to "sign_up_group_id_place_index"',
  'alter index "event_seat_group_slot_id_index" rename to "seat_group_slot_id_index"',
  'alter table "sign_up" alter column "group_id" drop not null',
  `alter table "sign_up" add column "kind" text not null default 'EVENT'`,
  'alter table "sign_up" alter column "kind" drop default',
  `alter table "sign_up" add constraint "sign_up_kind_check" check (kind in ('EVENT', 'PRESS') and (kind = 'PRESS') = (group_id is null))`,
  // Whose sign-up it is stays a foreign key, whatever the kind.
  `alter table "sign_up" add column "of_event_id" uuid generated always as (case when kind in ('EVENT', 'PRESS') then subject_id end) stored`,
  `alter table "sign_up" add constraint "sign_up_of_event_id_foreign" foreign key ("of_event_id") references "event" ("id")`,
  'drop index "registration_once"',
  'create index "sign_up_subject_id_signed_up_at_index" on "sign_up" ("subject_id", "signed_up_at")',
  `create table "sign_up_press" ("sign_up_id" uuid not null, "outlet" text not null, "coverage" text not null, "equipment" text null, "declined_at" timestamptz(3) null, "decline_reason" text null, "decided_by_id" uuid null, primary key ("sign_up_id"))`,
  `alter table "sign_up_press" add constraint "sign_up_press_sign_up_id_foreign" foreign key ("sign_up_id") references "sign_up" ("id") on update cascade on delete cascade`,
  `alter table "sign_up_press" add constraint "sign_up_press_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null`,
];

/** Every row of the journalists' own tables, with its id, its receipt and its decision. */
const CARRIED: readonly string[] = [
  `insert into "sign_up" ("id", "kind", "subject_id", "group_id", "idempotency_key", "request_hash", "receipt_no", "lookup_hmac",
      "contact_hash", "display_name", "persons", "needs", "with_minor", "place", "channel", "notice_version", "signed_up_at",
      "confirmed_at", "cancelled_at", "checked_in_at")
    select a.id, 'PRESS', a.event_id, null, a.idempotency_key, a.request_hash, a.receipt_no, a.lookup_hmac,
      a.contact_hash, a.display_name, a.persons, null, false,
      row_number() over (partition by a.event_id order by a.requested_at, a.id), 'WEB', a.notice_version, a.requested_at,
      a.accepted_at, a.withdrawn_at, a.arrived_at
    from press_accreditation a`,
  `insert into "sign_up_press" select a.id, a.outlet, a.coverage, a.equipment, a.declined_at, a.decline_reason, a.decided_by_id
    from press_accreditation a`,
  'insert into "sign_up_person" select c.accreditation_id, c.sealed from press_contact c',
  'drop table "press_contact"',
  'drop table "press_accreditation"',
  'drop function refuse_changed_press_accreditation()',
  `create unique index "sign_up_once" on "sign_up" ("subject_id", "contact_hash") where cancelled_at is null and lapsed_at is null`,
];

const PRESS = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
/** The events for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `subject_id in (select e.id from event e where ${condition})`;
const READ = among(`app_reads(e.unit_ids) or ${PRESS}`);
const WRITE = `(kind = 'EVENT' and ${among(`app_writes_matter(e.unit_ids, e.review) or ${PRESS}`)})
  or (kind = 'PRESS' and ${among(`app_writes(e.unit_ids) or ${PRESS}`)})`;
const OWN = 'sign_up_id in (select s.id from sign_up s)';
const OURS = `sign_up_id in (select s.id from sign_up s where ${WRITE})`;

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;
const GIVEN =
  'kind subject_id group_id idempotency_key request_hash receipt_no lookup_hmac display_name persons needs with_minor place channel signed_up_at';
const COURSE = 'confirmed_at claim_by lapsed_at cancelled_at checked_in_at released_at';

/**
 * 报名: events and press conferences keep one table of sign-ups, its people and its seats (R-71, R-72). Names, receipts and rules stay; the
 * digest of a contact may change once, from an older way of reading it to the present one.
 */
export class Migration20261121020000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    this.#dropOldRules();
    for (const sql of CARRIED) this.addSql(sql);
    this.#guard();
    this.#fix();
    this.#count();
  }

  #dropOldRules(): void {
    for (const trigger of ['registration_fixed', 'registration_counted'])
      this.addSql(`drop trigger ${trigger} on sign_up`);
    for (const name of ['refuse_changed_registration()', 'count_registration()'])
      this.addSql(`drop function ${name}`);
    for (const name of ['registration_stands', 'registration_seated'])
      this.addSql(`drop function ${name}(sign_up)`);
    for (const policy of ['read', 'add', 'change']) this.addSql(`drop policy ${policy} on sign_up`);
  }

  #guard(): void {
    this.addSql(`create policy read on sign_up for select using (${READ})`);
    this.addSql(`create policy add on sign_up for insert with check (${WRITE})`);
    this.addSql(`create policy change on sign_up for update using (${WRITE}) with check (${WRITE})`);
    this.addSql('alter table sign_up_press enable row level security');
    this.addSql(`create policy read on sign_up_press for select using (${OWN})`);
    this.addSql(`create policy add on sign_up_press for insert with check (${OURS})`);
    this.addSql(`create policy change on sign_up_press for update using (${OURS}) with check (${OURS})`);
  }

  /** A device that was without a network may report an earlier scan later: the arrival moves back in time, never forth and never away. */
  #fix(): void {
    this.addSql(`create function refuse_changed_sign_up() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a row of sign_up is kept'; end if;
        if ${differ(GIVEN)} or (old.cancelled_at is not null and ${differ(COURSE)})
          or (new.contact_hash <> old.contact_hash and (old.contact_hash like '2:%' or new.contact_hash not like '2:%'))
          or (old.checked_in_at is not null and (new.checked_in_at is null or new.checked_in_at > old.checked_in_at))
          or (old.checked_in_at = new.checked_in_at and ${differ('checked_in_persons checked_in_device')})
        then raise exception 'this may not become of a row of sign_up'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger sign_up_fixed before update or delete on sign_up
      for each row execute function refuse_changed_sign_up()`);
    this.addSql(`create function refuse_changed_sign_up_press() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a row of sign_up_press is kept'; end if;
        if ${differ('sign_up_id outlet coverage equipment')} then
          raise exception 'this may not become of a row of sign_up_press';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger sign_up_press_fixed before update or delete on sign_up_press
      for each row execute function refuse_changed_sign_up_press()`);
  }

  /** Every change of a sign-up counts itself in and out of its group, whose row it locks. */
  #count(): void {
    this.addSql(`create function sign_up_stands(r sign_up) returns boolean language sql immutable as $$
      select r.cancelled_at is null and r.lapsed_at is null and r.released_at is null $$`);
    this.addSql(`create function sign_up_seated(r sign_up) returns boolean language sql immutable as $$
      select r.confirmed_at is not null or r.claim_by is not null $$`);
    this.addSql(`create function count_sign_up() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare seated int := 0; waits int := 0;
      begin
        if tg_op = 'UPDATE' and sign_up_stands(old) then
          if sign_up_seated(old) then seated := -old.persons; else waits := -old.persons; end if;
        end if;
        if sign_up_stands(new) then
          if sign_up_seated(new) then seated := seated + new.persons; else waits := waits + new.persons; end if;
        end if;
        if seated <> 0 or waits <> 0 then
          update seat_group set taken = taken + seated, waiting = waiting + waits where id = new.group_id;
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger sign_up_counted after insert or update on sign_up
      for each row when (new.group_id is not null) execute function count_sign_up()`);
    this.addSql(`create or replace function count_walk_in() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare seated int := new.persons - new.beyond;
      begin
        if new.corrects_id is not null then
          seated := seated - (select w.persons - w.beyond from event_walk_in w where w.id = new.corrects_id);
        end if;
        if seated <> 0 then update seat_group set taken = taken + seated where id = new.group_id; end if;
        return new;
      end $$`);
  }
}
