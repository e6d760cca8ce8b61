import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "decision_suggestion" ("id" uuid not null, "decision_id" uuid not null, "idempotency_key" uuid not null, "request_hash" text not null, "receipt_no" text not null, "lookup_hmac" text not null, "channel" text not null, "subject" text not null, "text" text not null, "display_name" text not null, "has_contact" boolean not null default false, "notice_version" int null, "received_on" date not null, "submitted_at" timestamptz(3) not null, "unit_id" uuid not null, "state" text not null, "due_on" date not null, "forwards" jsonb not null default '[]', "answer" text null, "answered_on" date null, "answered_by_name" text null, "answered_unit" text null, "version" int not null default 1, primary key ("id"))`,
  `alter table "decision_suggestion" add constraint "decision_suggestion_idempotency_key_unique" unique ("idempotency_key")`,
  `alter table "decision_suggestion" add constraint "decision_suggestion_receipt_no_unique" unique ("receipt_no")`,
  `create index "decision_suggestion_decision_id_submitted_at_index" on "decision_suggestion" ("decision_id", "submitted_at")`,
  `create index "decision_suggestion_unit_id_state_index" on "decision_suggestion" ("unit_id", "state")`,
  `create table "suggestion_contact" ("suggestion_id" uuid not null, "sealed" bytea not null, primary key ("suggestion_id"))`,
  `alter table "decision_suggestion" add constraint "decision_suggestion_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "decision_suggestion" add constraint "decision_suggestion_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
  `alter table "suggestion_contact" add constraint "suggestion_contact_suggestion_id_foreign" foreign key ("suggestion_id") references "decision_suggestion" ("id") on update cascade on delete cascade`,
];

/** Those who answer it, and those who prepared the decision or carry it out. */
const OURS = (asks: string) =>
  `${asks}(array[unit_id]) or decision_id in (select d.id from decision d where ${asks}(d.unit_ids || d.executing_unit_ids))`;
const CONTACTS = `current_setting('app.contacts', true) = 'on' and suggestion_id in (select s.id from decision_suggestion s)`;

const SAID =
  'decision_id, receipt_no, channel, subject, text, display_name, received_on, submitted_at, due_on';
const of = (row: string) =>
  SAID.split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');

/** 意见建议 (国令713号第三十五条): what was said is never changed, nor an answer that was given; the public reads numbers only. */
export class Migration20261120009000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of ['decision_suggestion', 'suggestion_contact'])
      this.addSql(`alter table "${table}" enable row level security`);
    this.addSql(`create policy read on "decision_suggestion" for select using (${OURS('app_reads')})`);
    this.addSql(`create policy add on "decision_suggestion" for insert with check (${OURS('app_writes')})`);
    this.addSql(`create policy change on "decision_suggestion" for update using (${OURS('app_writes')})
      with check (${OURS('app_writes')})`);
    this.addSql(`create policy read on "suggestion_contact" for select using (${CONTACTS})`);
    this.addSql(`create policy add on "suggestion_contact" for insert with check (${CONTACTS})`);
    this.addSql(`create function refuse_other_suggestion() returns trigger language plpgsql as $$
      begin
        if old.answer is not null or (${of('old')}) is distinct from (${of('new')}) then
          raise exception 'a suggestion is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_suggestion_fixed before update on decision_suggestion
      for each row execute function refuse_other_suggestion()`);
    // Counted for everybody, read by few: the count must not hang on who asks.
    this
      .addSql(`create function suggestion_counts(of_decision uuid) returns table (received bigint, answered bigint)
      language sql stable security definer set search_path = public, pg_temp as $$
        select count(*), count(*) filter (where s.answer is not null) from decision_suggestion s where s.decision_id = of_decision $$`);
  }
}
