import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "public_activity" ("id" uuid not null, "decision_id" uuid not null, "seq" int not null, "method" text not null, "title" text not null, "purpose" text not null, "audience" text not null, "place" text not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "open_sign_up" boolean not null, "sign_up_closes_at" timestamptz(3) null, "seats" int null, "taken" int not null default 0, "contact" text not null, "questions" jsonb not null default '[]', "state" text not null, "published_at" timestamptz(3) null, "cancelled_reason" text null, "held_on" date null, "attended_count" int null, "minutes" text null, "planned_by_id" uuid not null, "version" int not null default 1, primary key ("id"))`,
  `alter table "public_activity" add constraint "public_activity_decision_id_seq_unique" unique ("decision_id", "seq")`,
  `create table "activity_sign_up" ("id" uuid not null, "activity_id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "contact_hmac" text not null, "display_name" text not null, "needs" text null, "notice_version" int not null, "signed_up_at" timestamptz(3) not null, "cancelled_at" timestamptz(3) null, "attended" boolean null, primary key ("id"))`,
  `alter table "activity_sign_up" add constraint "activity_sign_up_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "activity_sign_up" add constraint "activity_sign_up_receipt_no_unique" unique ("receipt_no")`,
  `create index "activity_sign_up_activity_id_index" on "activity_sign_up" ("activity_id")`,
  `create table "sign_up_contact" ("sign_up_id" uuid not null, "sealed" bytea not null, primary key ("sign_up_id"))`,
  `create table "questionnaire_answer" ("id" uuid not null, "activity_id" uuid not null, "idempotency_key" uuid not null, "answers" jsonb not null, "submitted_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "questionnaire_answer" add constraint "questionnaire_answer_idempotency_key_unique" unique ("idempotency_key")`,
  `create index "questionnaire_answer_activity_id_index" on "questionnaire_answer" ("activity_id")`,
  `alter table "public_activity" add constraint "public_activity_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "public_activity" add constraint "public_activity_planned_by_id_foreign" foreign key ("planned_by_id") references "person" ("id")`,
  `alter table "activity_sign_up" add constraint "activity_sign_up_activity_id_foreign" foreign key ("activity_id") references "public_activity" ("id")`,
  `alter table "sign_up_contact" add constraint "sign_up_contact_sign_up_id_foreign" foreign key ("sign_up_id") references "activity_sign_up" ("id") on update cascade on delete cascade`,
  `alter table "questionnaire_answer" add constraint "questionnaire_answer_activity_id_foreign" foreign key ("activity_id") references "public_activity" ("id")`,
];

const ofDecision = (asks: string) => `decision_id in (select d.id from decision d where ${asks}(d.unit_ids))`;
const ofActivity = (asks: string) =>
  `activity_id in (select a.id from public_activity a join decision d on d.id = a.decision_id where ${asks}(d.unit_ids))`;
const CONTACTS = `current_setting('app.contacts', true) = 'on' and sign_up_id in (select s.id from activity_sign_up s)`;

const ANNOUNCED =
  'method, title, purpose, audience, place, starts_at, ends_at, open_sign_up, sign_up_closes_at, seats, contact, questions, published_at';
const of = (row: string) =>
  ANNOUNCED.split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');

const POLICIES = [
  ['public_activity', `published_at is not null or ${ofDecision('app_reads')}`, ofDecision('app_writes')],
  ['activity_sign_up', ofActivity('app_reads'), ofActivity('app_writes')],
  ['sign_up_contact', CONTACTS, CONTACTS],
  ['questionnaire_answer', ofActivity('app_reads'), ofActivity('app_writes')],
] as const;

/** 公众参与活动 (国令713号第十四条): what was announced stays, seats are never given twice, answers are only counted. */
export class Migration20261120009100 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create unique index activity_sign_up_once on activity_sign_up (activity_id, contact_hmac)
      where cancelled_at is null`);
    this.addSql(`create function refuse_other_activity() returns trigger language plpgsql as $$
      begin
        if (old.published_at is not null and (${of('old')}) is distinct from (${of('new')}))
          or (old.minutes is not null and new.minutes is distinct from old.minutes)
          or (old.state = 'CANCELLED' and new.state <> 'CANCELLED') then
          raise exception 'an announced activity is not changed';
        end if;
        if new.taken < 0 or new.taken > new.seats then
          raise exception 'no seat of an activity is given twice';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger public_activity_fixed before update on public_activity
      for each row execute function refuse_other_activity()`);
    this.addSql(`create function refuse_other_answers() returns trigger language plpgsql as $$
      begin raise exception 'an answered questionnaire is not changed'; end $$`);
    this.addSql(`create trigger questionnaire_answer_fixed before update or delete on questionnaire_answer
      for each row execute function refuse_other_answers()`);
    // Answers are read by few and counted for everybody, once it has closed: nobody is led by how others answered.
    this.addSql(`create function activity_answers(of_activity uuid) returns setof jsonb
      language sql stable security definer set search_path = public, pg_temp as $$
        select q.answers from questionnaire_answer q join public_activity a on a.id = q.activity_id
        where a.id = of_activity and a.published_at is not null and a.ends_at <= app_now() $$`);
  }
}
