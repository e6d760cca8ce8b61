import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "hearing" ("id" uuid not null, "no" text not null, "decision_id" uuid not null, "unit_id" uuid not null, "unit_ids" uuid[] not null, "name" text not null, "purpose" text not null default '', "price" boolean not null default false, "held_by_price_authority" boolean not null default false, "host" text not null default '', "held_on" date null, "starts_at" text null, "place" text null, "conditions" text not null default '', "sides" jsonb not null, "selection_method" text null, "sign_up_opens_at" timestamptz(3) null, "sign_up_closes_at" timestamptz(3) null, "observer_seats" int not null default 0, "press_seats" int not null default 0, "content" text not null default '', "contact" text not null default '', "draft_file_id" uuid null, "explanation_file_id" uuid null, "stage" text not null default 'PLANNED', "paper" text null, "review" text not null default 'DRAFT', "author_ids" uuid[] not null default '{}', "reviewed_by_id" uuid null, "reviewed_at" timestamptz(3) null, "review_note" text null, "notice_published_at" timestamptz(3) null, "method_published_at" timestamptz(3) null, "list_published_at" timestamptz(3) null, "started_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "held_in_public" boolean null, "chair" text null, "recorder" text null, "observers" text[] not null default '{}', "press" text[] not null default '{}', "record_signed_at" timestamptz(3) null, "record_published_at" timestamptz(3) null, "report_published_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "cancel_reason" text null, "sign_ups" int not null default 0, "observers_taken" int not null default 0, "press_taken" int not null default 0, "created_by_id" uuid not null, "created_at" timestamptz(3) not null, "changed_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "hearing" add constraint "hearing_no_unique" unique ("no")`,
  `create index "hearing_held_on_id_index" on "hearing" ("held_on", "id")`,
  `create index "hearing_decision_id_index" on "hearing" ("decision_id")`,
  `create table "hearing_sign_up" ("id" uuid not null, "hearing_id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "contact_hash" text not null, "attendance" text not null, "side" text null, "place" int not null, "channel" text not null, "display_name" text not null, "show_name" boolean not null, "organisation" text null, "reason" text null, "notice_version" int not null, "submitted_at" timestamptz(3) not null, "recorded_by_id" uuid null, "withdrawn_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "hearing_sign_up" add constraint "hearing_sign_up_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "hearing_sign_up" add constraint "hearing_sign_up_receipt_no_unique" unique ("receipt_no")`,
  `create index "hearing_sign_up_hearing_id_attendance_place_index" on "hearing_sign_up" ("hearing_id", "attendance", "place")`,
  `create table "hearing_report" ("hearing_id" uuid not null, "summary" text not null, "matters" jsonb not null, "published_at" timestamptz(3) null, primary key ("hearing_id"))`,
  `create table "hearing_participant" ("id" uuid not null, "hearing_id" uuid not null, "position" int not null, "side" text not null, "origin" text not null, "display_name" text not null, "capacity" text not null default '', "sign_up_id" uuid null, "receipt_no" text null, "declined_at" timestamptz(3) null, "decline_reason" text null, "delivered_on" date null, "attended" boolean null, "signed_on" date null, "refusal_reason" text null, primary key ("id"))`,
  `create index "hearing_participant_hearing_id_position_index" on "hearing_participant" ("hearing_id", "position")`,
  `create table "hearing_notice" ("id" uuid not null, "hearing_id" uuid not null, "kind" text not null, "text" text not null, "by_id" uuid not null, "reviewed_by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "hearing_notice_hearing_id_at_index" on "hearing_notice" ("hearing_id", "at")`,
  `create table "hearing_entry" ("id" uuid not null, "hearing_id" uuid not null, "position" int not null, "kind" text not null, "participant_id" uuid null, "speaker" text not null, "text" text not null, primary key ("id"))`,
  `create index "hearing_entry_hearing_id_position_index" on "hearing_entry" ("hearing_id", "position")`,
  `create table "hearing_draw" ("id" uuid not null, "hearing_id" uuid not null, "commitment" text not null, "committed_at" timestamptz(3) not null, "pool" jsonb null, "pool_digest" text null, "pool_published_at" timestamptz(3) null, "seed" text null, "public_digits" text null, "result" jsonb null, "drawn_by_id" uuid null, "drawn_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "hearing_draw" add constraint "hearing_draw_hearing_id_unique" unique ("hearing_id")`,
  `create table "hearing_contact" ("id" uuid not null, "hearing_id" uuid not null, "sealed" bytea not null, primary key ("id"))`,
  `alter table "hearing" add constraint "hearing_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "hearing" add constraint "hearing_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
  `alter table "hearing" add constraint "hearing_draft_file_id_foreign" foreign key ("draft_file_id") references "decision_file" ("id") on delete set null`,
  `alter table "hearing" add constraint "hearing_explanation_file_id_foreign" foreign key ("explanation_file_id") references "decision_file" ("id") on delete set null`,
  `alter table "hearing" add constraint "hearing_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "hearing" add constraint "hearing_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id")`,
  `alter table "hearing_sign_up" add constraint "hearing_sign_up_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_sign_up" add constraint "hearing_sign_up_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null`,
  `alter table "hearing_report" add constraint "hearing_report_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id") on update cascade on delete cascade`,
  `alter table "hearing_participant" add constraint "hearing_participant_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_participant" add constraint "hearing_participant_sign_up_id_foreign" foreign key ("sign_up_id") references "hearing_sign_up" ("id") on delete set null`,
  `alter table "hearing_notice" add constraint "hearing_notice_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_notice" add constraint "hearing_notice_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "hearing_notice" add constraint "hearing_notice_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "hearing_entry" add constraint "hearing_entry_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_entry" add constraint "hearing_entry_participant_id_foreign" foreign key ("participant_id") references "hearing_participant" ("id") on delete set null`,
  `alter table "hearing_draw" add constraint "hearing_draw_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
  `alter table "hearing_draw" add constraint "hearing_draw_drawn_by_id_foreign" foreign key ("drawn_by_id") references "person" ("id") on delete set null`,
  `alter table "hearing_contact" add constraint "hearing_contact_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id")`,
];

/** The hearings for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `hearing_id in (select h.id from hearing h where ${condition})`;
const MINE = 'app_reads_matter(h.unit_ids, h.review)';
const WRITTEN = among('app_writes_matter(h.unit_ids, h.review)');
const CONTACTS = `current_setting('app.contacts', true) = 'on'`;

/**
 * Row security: everyone reads published rows, the unit its own, the reviewer those submitted to them; and the writers
 * of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  [
    'hearing',
    'notice_published_at is not null or app_reads_matter(unit_ids, review)',
    'app_writes_matter(unit_ids, review)',
  ],
  ['hearing_notice', among(`h.notice_published_at is not null or ${MINE}`), WRITTEN],
  ['hearing_draw', among(`h.notice_published_at is not null or ${MINE}`), WRITTEN],
  ['hearing_participant', among(`h.list_published_at is not null or ${MINE}`), WRITTEN],
  ['hearing_entry', among(`h.record_published_at is not null or ${MINE}`), WRITTEN],
  ['hearing_report', `published_at is not null or ${among(MINE)}`, WRITTEN],
  ['hearing_sign_up', among('app_reads(h.unit_ids)'), WRITTEN],
  ['hearing_contact', `${CONTACTS} and ${among('app_reads(h.unit_ids)')}`, `${CONTACTS} and ${WRITTEN}`],
];

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

/**
 * Columns of an announced hearing that everyone has read; day, hour and place change by a published postponement alone.
 */
const ANNOUNCED =
  'no decision_id unit_id name purpose price held_by_price_authority sides selection_method conditions content contact observer_seats press_seats notice_published_at method_published_at';
const SEATED = 'hearing_id position side origin display_name capacity sign_up_id receipt_no';
const SIGNED_UP =
  'hearing_id idempotency_key request_hash receipt_no lookup_hmac contact_hash attendance side place channel display_name show_name submitted_at';

const KEPT = (table: string) =>
  table === 'hearing_contact' ? 'return old;' : `raise exception 'a row of ${table} is kept';`;

/** Conditions that forbid changing a row, by table; nothing in these tables but sealed contacts is ever deleted. */
const FIXED: readonly (readonly [table: string, forbidden: string])[] = [
  [
    'hearing',
    `(old.notice_published_at is not null and ${differ(ANNOUNCED)})
      or (old.record_signed_at is not null and ${differ('record_signed_at started_at ended_at held_in_public chair recorder observers press')})
      or (old.stage in ('CANCELLED', 'REPORT_PUBLISHED') and old.stage <> new.stage)`,
  ],
  ['hearing_notice', 'true'],
  [
    'hearing_draw',
    `old.drawn_at is not null or ${differ('hearing_id commitment committed_at')}
      or (old.pool_published_at is not null and ${differ('pool pool_digest pool_published_at')})`,
  ],
  [
    'hearing_participant',
    `${differ(SEATED)} or (select h.record_signed_at is not null from hearing h where h.id = old.hearing_id)`,
  ],
  ['hearing_sign_up', `${differ(SIGNED_UP)} or old.withdrawn_at is not null`],
  ['hearing_report', 'old.published_at is not null'],
  ['hearing_contact', 'true'],
];

/** 听证会 (国令713号第十六条、第十七条): what was announced, drawn, listed, recorded and reported stands as it was. */
export class Migration20261120005000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    // Lines of a record that is being written, and sealed contacts whose time is over; nothing else is ever deleted.
    this.addSql(`create policy remove on "hearing_entry" for delete using (${WRITTEN})`);
    this.addSql(`create policy remove on "hearing_contact" for delete using (${CONTACTS} and ${WRITTEN})`);
    for (const [table, forbidden] of FIXED) {
      this.addSql(`create function refuse_changed_${table}() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' then ${KEPT(table)} end if;
          if ${forbidden} then raise exception 'a published row of ${table} is not changed'; end if;
          return new;
        end $$`);
      this.addSql(`create trigger ${table}_fixed before update or delete on "${table}"
        for each row execute function refuse_changed_${table}()`);
    }
    // The record is written while it is being put before the participants, and never after it was confirmed.
    this.addSql(`create function refuse_confirmed_entry() returns trigger language plpgsql as $$
      begin
        if (select h.record_signed_at is not null from hearing h where h.id = coalesce(new.hearing_id, old.hearing_id)) then
          raise exception 'a confirmed record of a hearing is not changed';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`create trigger hearing_entry_fixed before insert or update or delete on hearing_entry
      for each row execute function refuse_confirmed_entry()`);
  }
}
