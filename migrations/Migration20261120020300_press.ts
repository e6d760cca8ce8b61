import { Migration } from '@mikro-orm/migrations';

const TABLES: readonly string[] = [
  `create table "press_transcript" ("event_id" uuid not null, "passages" jsonb not null, "review" text not null default 'DRAFT', "review_note" text null, "author_ids" uuid[] not null default '{}', "reviewed_by_id" uuid null, "published_at" timestamptz(3) null, "version" int not null default 1, primary key ("event_id"))`,
  `create table "press_question" ("id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "event_id" uuid not null, "place" int not null, "origin" text not null, "outlet" text null, "text" text not null, "recorded_by_id" uuid null, "received_at" timestamptz(3) not null, "asked_at" timestamptz(3) null, "answered_at" timestamptz(3) null, "in_writing" boolean not null default false, "not_taken" text null, "shown" text null, "answer" text null, "published_at" timestamptz(3) null, "settled_by_id" uuid null, primary key ("id"))`,
  `alter table "press_question" add constraint "press_question_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "press_question" add constraint "press_question_receipt_no_unique" unique ("receipt_no")`,
  `alter table "press_question" add constraint "press_question_event_id_place_unique" unique ("event_id", "place")`,
  `create table "press_post" ("id" uuid not null, "event_id" uuid not null, "seq" int not null, "at" timestamptz(3) not null, "kind" text not null, "speaker" text not null, "text" text not null, "question_id" uuid null, "corrects_id" uuid null, "idempotency_key" uuid not null, "by_id" uuid not null, primary key ("id"))`,
  `alter table "press_post" add constraint "press_post_corrects_id_unique" unique ("corrects_id")`,
  `alter table "press_post" add constraint "press_post_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "press_post" add constraint "press_post_event_id_seq_unique" unique ("event_id", "seq")`,
  `create table "press_live" ("event_id" uuid not null, "video_kind" text null, "video_url" text null, "started_at" timestamptz(3) null, "stopped_at" timestamptz(3) null, "version" int not null default 1, primary key ("event_id"))`,
  `create table "press_correction" ("id" uuid not null, "event_id" uuid not null, "passage" int not null, "before" text not null, "after" text not null, "note" text not null, "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
  `create index "press_correction_event_id_at_index" on "press_correction" ("event_id", "at")`,
  `create table "press_accreditation" ("id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "event_id" uuid not null, "outlet" text not null, "coverage" text not null, "display_name" text not null, "persons" int not null, "equipment" text null, "contact_hash" text not null, "notice_version" int not null, "requested_at" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "declined_at" timestamptz(3) null, "decline_reason" text null, "decided_by_id" uuid null, "withdrawn_at" timestamptz(3) null, "arrived_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "press_accreditation" add constraint "press_accreditation_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "press_accreditation" add constraint "press_accreditation_receipt_no_unique" unique ("receipt_no")`,
  `create index "press_accreditation_event_id_requested_at_index" on "press_accreditation" ("event_id", "requested_at")`,
  `create unique index "accreditation_once" on "press_accreditation" ("event_id", "contact_hash") where withdrawn_at is null`,
  `create table "press_contact" ("accreditation_id" uuid not null, "sealed" bytea not null, primary key ("accreditation_id"))`,
  `alter table "press_transcript" add constraint "press_transcript_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "press_transcript" add constraint "press_transcript_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "press_question" add constraint "press_question_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "press_question" add constraint "press_question_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null`,
  `alter table "press_question" add constraint "press_question_settled_by_id_foreign" foreign key ("settled_by_id") references "person" ("id") on delete set null`,
  `alter table "press_post" add constraint "press_post_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "press_post" add constraint "press_post_question_id_foreign" foreign key ("question_id") references "press_question" ("id") on delete set null`,
  `alter table "press_post" add constraint "press_post_corrects_id_foreign" foreign key ("corrects_id") references "press_post" ("id") on delete set null`,
  `alter table "press_post" add constraint "press_post_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "press_live" add constraint "press_live_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "press_correction" add constraint "press_correction_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "press_correction" add constraint "press_correction_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
  `alter table "press_accreditation" add constraint "press_accreditation_event_id_foreign" foreign key ("event_id") references "event" ("id")`,
  `alter table "press_accreditation" add constraint "press_accreditation_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null`,
  `alter table "press_contact" add constraint "press_contact_accreditation_id_foreign" foreign key ("accreditation_id") references "press_accreditation" ("id") on update cascade on delete cascade`,
];

const MEDIA = `(app_in('MEDIA') and e.kind = 'PRESS_CONFERENCE')`;
/** The events for which `condition` holds; not correlated, so that it is looked up once a statement. */
const among = (condition: string) => `event_id in (select e.id from event e where ${condition})`;
const OUT = among('e.published_at is not null');
const SEEN = among(`app_reads(e.unit_ids) or ${MEDIA}`);
const OURS = among(`app_writes(e.unit_ids) or ${MEDIA}`);
const SENT = `(app_in('REVIEW') and review <> 'DRAFT')`;
const CONTACTS = `current_setting('app.contacts', true) = 'on'
  and accreditation_id in (select a.id from press_accreditation a)`;

/**
 * Row security: everyone reads published rows, the hosts their own, the reviewer those submitted to them; and the
 * writers of each table.
 */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['press_accreditation', SEEN, OURS],
  ['press_contact', CONTACTS, CONTACTS],
  ['press_question', `published_at is not null or ${SEEN}`, OURS],
  ['press_live', `${OUT} or ${SEEN}`, OURS],
  ['press_post', `${OUT} or ${SEEN}`, OURS],
  ['press_transcript', `published_at is not null or ${SEEN} or ${SENT}`, `${OURS} or ${SENT}`],
  ['press_correction', `${OUT} or ${SEEN}`, OURS],
];

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

const REQUESTED =
  'event_id idempotency_key request_hash receipt_no lookup_hmac outlet coverage display_name persons contact_hash requested_at';
const PUT =
  'event_id place origin outlet text received_at idempotency_key request_hash receipt_no lookup_hmac';
const SHOWN = 'answered_at in_writing not_taken shown answer published_at';

const FIXED: readonly (readonly [table: string, forbidden: string])[] = [
  [
    'press_accreditation',
    `${differ(REQUESTED)} or (old.withdrawn_at is not null and new.withdrawn_at is null)`,
  ],
  ['press_question', `${differ(PUT)} or (old.published_at is not null and ${differ(SHOWN)})`],
  [
    'press_live',
    `(old.started_at is not null and ${differ('started_at')})
      or (old.stopped_at is not null and ${differ('stopped_at')})`,
  ],
  ['press_transcript', 'old.published_at is not null'],
  ['press_post', 'true'],
  ['press_correction', 'true'],
];

/** 新闻发布会 (R-72): what was posted stays, questions are counted as they come, a published transcript is fixed. */
export class Migration20261120020300 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create policy remove on press_contact for delete using (${CONTACTS})`);
    for (const [table, forbidden] of FIXED) this.#fix(table, forbidden);
    this.#countQuestions();
    this.#guardPosts();
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

  /** Questions of one conference queue for their number, whoever may see the others. */
  #countQuestions(): void {
    this.addSql(`create function place_press_question() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('press-question:' || new.event_id::text, 0));
        select coalesce(max(q.place), 0) + 1 into new.place from press_question q where q.event_id = new.event_id;
        return new;
      end $$`);
    this.addSql(`create trigger press_question_placed before insert on press_question
      for each row execute function place_press_question()`);
  }

  /** The row of the live text is held first: two posts at once follow each other, none comes after the end. */
  #guardPosts(): void {
    this.addSql(`create function guard_press_post() returns trigger language plpgsql as $$
      declare
        live press_live;
      begin
        select l.* into live from press_live l where l.event_id = new.event_id for update;
        if live.started_at is null or (live.stopped_at is not null and new.corrects_id is null) then
          raise exception 'nothing is posted while the live text does not run';
        end if;
        if new.corrects_id is not null and not exists (select from press_post p
          where p.id = new.corrects_id and p.event_id = new.event_id) then
          raise exception 'a post corrects one of its own conference';
        end if;
        if new.question_id is not null and not exists (select from press_question q
          where q.id = new.question_id and q.event_id = new.event_id) then
          raise exception 'a post puts a question of its own conference';
        end if;
        select coalesce(max(p.seq), 0) + 1 into new.seq from press_post p where p.event_id = new.event_id;
        return new;
      end $$`);
    this.addSql(`create trigger press_post_guard before insert on press_post
      for each row execute function guard_press_post()`);
  }
}
