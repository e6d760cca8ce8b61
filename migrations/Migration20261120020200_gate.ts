import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  `alter table "registration" add column "checked_in_persons" int null, add column "checked_in_device" text null, add column "cancel_reason" text null, add column "cancelled_by_id" uuid null`,
  `alter table "registration" add constraint "registration_cancelled_by_id_foreign" foreign key ("cancelled_by_id") references "person" ("id") on delete set null`,
  `create table "registration_scan" ("id" uuid not null, "event_id" uuid not null, "registration_id" uuid null, "receipt_no" text null, "persons" int not null, "device" text not null, "scanned_at" timestamptz(3) not null, "received_at" timestamptz(3) not null, "by_id" uuid not null, "refused" text null, primary key ("id"))`,
  `create index "registration_scan_event_id_scanned_at_index" on "registration_scan" ("event_id", "scanned_at")`,
  `create index "registration_scan_registration_id_index" on "registration_scan" ("registration_id")`,
  `create table "event_walk_in" ("id" uuid not null, "event_id" uuid not null, "group_id" uuid not null, "persons" int not null, "beyond" int not null, "reason" text not null default '', "device" text not null, "corrects_id" uuid null, "at" timestamptz(3) not null, "received_at" timestamptz(3) not null, "by_id" uuid not null, primary key ("id"), check (persons >= beyond and beyond >= 0))`,
  `create index "event_walk_in_event_id_at_index" on "event_walk_in" ("event_id", "at")`,
  `alter table "event_walk_in" add constraint "event_walk_in_corrects_id_unique" unique ("corrects_id")`,
  `alter table "registration_scan" add constraint "registration_scan_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "registration_scan" add constraint "registration_scan_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on delete set null`,
  `alter table "registration_scan" add constraint "registration_scan_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "event_walk_in" add constraint "event_walk_in_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "event_walk_in" add constraint "event_walk_in_group_id_foreign" foreign key ("group_id") references "event_seat_group" ("id")`,
  `alter table "event_walk_in" add constraint "event_walk_in_corrects_id_foreign" foreign key ("corrects_id") references "event_walk_in" ("id") on delete set null`,
  `alter table "event_walk_in" add constraint "event_walk_in_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
];

const PRESS = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
const among = (condition: string) => `event_id in (select e.id from event e where ${condition})`;
const READ = among(`app_reads(e.unit_ids) or ${PRESS}`);
const WRITE = among(`app_writes_matter(e.unit_ids, e.review) or ${PRESS}`);

const SIGNED_UP =
  'event_id group_id idempotency_key request_hash receipt_no lookup_hmac contact_hash display_name persons needs with_minor place channel registered_at';
const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

/** 当天 (R-71): every scan stays on record and the first by its instant is the one that counts; who walks in takes a seat of his group. */
export class Migration20261120020200 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of ['registration_scan', 'event_walk_in']) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${READ})`);
      this.addSql(`create policy add on "${table}" for insert with check (${WRITE})`);
    }
    // A device that was without a network may tell later of an earlier scan: the entrance moves back in time, never forth and never away.
    this
      .addSql(`create or replace function refuse_changed_registration() returns trigger language plpgsql as $$
      begin
        if ${differ(SIGNED_UP)} or (old.cancelled_at is not null and new.cancelled_at is null)
          or (old.checked_in_at is not null and (new.checked_in_at is null or new.checked_in_at > old.checked_in_at))
          or (old.checked_in_at = new.checked_in_at and ${differ('checked_in_persons checked_in_device')})
        then raise exception 'this may not become of a row of registration'; end if;
        return new;
      end $$`);
    this.addSql(`create function count_walk_in() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      declare seated int := new.persons - new.beyond;
      begin
        if new.corrects_id is not null then
          seated := seated - (select w.persons - w.beyond from event_walk_in w where w.id = new.corrects_id);
        end if;
        if seated <> 0 then update event_seat_group set taken = taken + seated where id = new.group_id; end if;
        return new;
      end $$`);
    this.addSql(`create trigger walk_in_counted after insert on event_walk_in
      for each row execute function count_walk_in()`);
  }
}
