import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "decision_file" ("id" uuid not null, "decision_id" uuid not null, "kind" text not null, "name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "uploaded_by_id" uuid not null, "uploaded_at" timestamptz(3) not null, "removed_at" timestamptz(3) null, "published_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
  `create index "decision_file_decision_id_kind_index" on "decision_file" ("decision_id", "kind")`,
  `alter table "decision_file" add constraint "decision_file_storage_key_unique" unique ("storage_key")`,
  `create table "decision_record" ("id" uuid not null, "decision_id" uuid not null, "kind" text not null, "happened_on" date not null, "content" jsonb not null, "replaces_id" uuid null, "recorded_by_id" uuid not null, "recorded_by_name" text not null, "unit_name" text not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "decision_record_decision_id_kind_index" on "decision_record" ("decision_id", "kind")`,
  `alter table "decision_record" add constraint "decision_record_replaces_id_unique" unique ("replaces_id")`,
  `alter table "decision_file" add constraint "decision_file_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "decision_file" add constraint "decision_file_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id")`,
  `alter table "decision_record" add constraint "decision_record_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
  `alter table "decision_record" add constraint "decision_record_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id")`,
];

/** Units whose business a decision is: those that prepare it and those that carry it out. */
const OURS = 'd.unit_ids || d.executing_unit_ids';
const among = (condition: string) => `decision_id in (select d.id from decision d where ${condition})`;

/** Row security: readers and writers of each table. */
const POLICIES = [
  [
    'decision_file',
    `(published_at is not null and removed_at is null) or ${among(`app_reads(${OURS})`)}`,
    among(`app_writes(${OURS})`),
  ],
  ['decision_record', among(`app_reads(${OURS})`), among(`app_writes(${OURS})`)],
] as const;

/** 决策全过程记录 (国令713号第三十三条): facts, records and documents; a record is never changed or taken away. */
export class Migration20261120001100 extends Migration {
  override up(): void {
    this.addSql(`alter table "decision" add column "executing_unit_ids" uuid[] not null default '{}',
      add column "facts" text[] not null default '{}', add column "facts_on" date null, add column "phase_since" date null,
      add column "changed_at" timestamptz(3) null`);
    this.addSql('update "decision" set "phase_since" = "started_on", "changed_at" = app_now()');
    this.addSql(`alter table "decision" alter column "phase_since" set not null,
      alter column "changed_at" set not null`);
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`alter policy change on decision using (app_writes(unit_ids || executing_unit_ids))
      with check (app_writes(unit_ids || executing_unit_ids))`);
    this.addSql(`create function refuse_recorded() returns trigger language plpgsql as $$
      begin raise exception 'a record of a decision is not changed'; end $$`);
    this.addSql(`create trigger decision_record_fixed before update or delete on decision_record
      for each row execute function refuse_recorded()`);
    this.addSql(`create function refuse_other_bytes() returns trigger language plpgsql as $$
      begin
        if (old.kind, old.name, old.sha256, old.storage_key) is distinct from (new.kind, new.name, new.sha256, new.storage_key)
          or (old.published_at is not null and (new.published_at is null or new.removed_at is not null)) then
          raise exception 'a document of a decision is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger decision_file_fixed before update on decision_file
      for each row execute function refuse_other_bytes()`);
  }
}
