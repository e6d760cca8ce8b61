import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "representative" ("id" uuid not null, "no" text not null, "origin" text not null, "state" text not null, "name" text not null, "name_consent_on" date null, "categories" text[] not null, "unit_post" text not null, "fields" text[] not null, "region" text not null, "village" text not null default '', "gender" text null, "declared_interests" text[] not null default '{}', "term_starts_on" date not null, "term_ends_on" date not null, "verified_on" date null, "verified_by_id" uuid null, "verification_note" text null, "away_until" date null, "state_reason" text null, "nominated_by_unit_id" uuid null, "entered_by_id" uuid null, "entered_at" timestamptz(3) not null, "idempotency_key" uuid null, "request_hash" text null, "receipt_no" text null, "lookup_hmac" text null, "notice_version" int null, "applied" text not null default '', "version" int not null default 1, primary key ("id"))`,
  `alter table "representative" add constraint "representative_no_unique" unique ("no")`,
  `alter table "representative" add constraint "representative_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "representative" add constraint "representative_receipt_no_unique" unique ("receipt_no")`,
  `create index "representative_state_id_index" on "representative" ("state", "id")`,
  `create table "representative_contact" ("representative_id" uuid not null, "sealed" bytea not null, primary key ("representative_id"))`,
  `create table "representative_change" ("id" uuid not null, "representative_id" uuid not null, "event" text not null, "note" text not null default '', "by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "representative_change_representative_id_at_index" on "representative_change" ("representative_id", "at")`,
  `alter table "representative" add constraint "representative_verified_by_id_foreign" foreign key ("verified_by_id") references "person" ("id") on delete set null`,
  `alter table "representative" add constraint "representative_nominated_by_unit_id_foreign" foreign key ("nominated_by_unit_id") references "unit" ("id") on delete set null`,
  `alter table "representative" add constraint "representative_entered_by_id_foreign" foreign key ("entered_by_id") references "person" ("id") on delete set null`,
  `alter table "representative_contact" add constraint "representative_contact_representative_id_foreign" foreign key ("representative_id") references "representative" ("id") on update cascade on delete cascade`,
  `alter table "representative_change" add constraint "representative_change_representative_id_foreign" foreign key ("representative_id") references "representative" ("id")`,
  `alter table "representative_change" add constraint "representative_change_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null`,
];

/** Nobody but the office and, of those it named, the unit: the public reads counts, and names only with consent. */
const OURS = (asks: string) => `${asks}(array_remove(array[nominated_by_unit_id], null))`;
const OF_REGISTER = 'representative_id in (select r.id from representative r)';
const CONTACTS = `current_setting('app.contacts', true) = 'on' and ${OF_REGISTER}`;

const POLICIES = [
  ['representative', OURS('app_reads'), OURS('app_writes')],
  ['representative_contact', CONTACTS, CONTACTS],
  ['representative_change', OF_REGISTER, OF_REGISTER],
] as const;

/** 社会公众代表库: the register, its contacts sealed apart, and what happened to each; what happened is never changed. */
export class Migration20261120018000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create policy remove on "representative_contact" for delete using (${CONTACTS})`);
    this.addSql(`create function refuse_other_representative_change() returns trigger language plpgsql as $$
      begin raise exception 'what happened to a representative is not changed'; end $$`);
    this.addSql(`create trigger representative_change_fixed before update or delete on representative_change
      for each row execute function refuse_other_representative_change()`);
    this.addSql(`create function representative_roster(today date)
      returns table (categories text[], region text, name text, unit_post text, term_ends_on date)
      language sql stable security definer set search_path = public, pg_temp as $$
        select r.categories, r.region, case when r.name_consent_on is not null then r.name end,
          case when r.name_consent_on is not null then r.unit_post end, r.term_ends_on
        from representative r
        where r.state = 'ACTIVE' and r.term_starts_on <= today and r.term_ends_on >= today
        order by r.name_consent_on is null, r.no $$`);
    // Whether a way to reach them is stored, without the contact itself.
    this.addSql(`create function representative_reachable(of_representative uuid) returns boolean
      language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from representative_contact c where c.representative_id = of_representative) $$`);
  }
}
