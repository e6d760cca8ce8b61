import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "invitation_material" ("id" uuid not null, "item_id" uuid not null, "internal" boolean not null, "name" text not null, "media_type" text not null, "size" int not null, "sha256" text not null, "storage_key" text not null, "uploaded_by_id" uuid not null, "uploaded_at" timestamptz(3) not null, "removed_at" timestamptz(3) null, "removed_by_id" uuid null, "remove_reason" text null, primary key ("id"))`,
  `create index "invitation_material_item_id_id_index" on "invitation_material" ("item_id", "id")`,
  `alter table "invitation_material" add constraint "invitation_material_storage_key_unique" unique ("storage_key")`,
  `create table "attendee_statement" ("id" uuid not null, "meeting_id" uuid not null, "item_id" uuid not null, "invitation_id" uuid null, "unit_ids" uuid[] not null, "category" text not null, "origin" text not null, "text" text not null, "said_at" timestamptz(3) null, "stage" text not null, "recorded_by_id" uuid null, "recorded_at" timestamptz(3) not null, "result" text null, "ground" text null, "reason" text not null default '', "changed_clauses" jsonb not null default '[]', "covered_at" text null, "route" text null, "proposed_by_id" uuid null, "confirmed_by_id" uuid null, "answered_at" timestamptz(3) null, "answered_by_unit" text null, "returned_reason" text null, "void_reason" text null, "idempotency_key" uuid not null, "version" int not null default 1, primary key ("id"))`,
  `create index "attendee_statement_meeting_id_recorded_at_index" on "attendee_statement" ("meeting_id", "recorded_at")`,
  `create index "attendee_statement_item_id_stage_index" on "attendee_statement" ("item_id", "stage")`,
  `alter table "attendee_statement" add constraint "attendee_statement_idempotency_key_unique" unique ("idempotency_key")`,
  `create table "statement_speaker" ("statement_id" uuid not null, "name" text not null, "consented_at" timestamptz(3) null, "consent_withdrawn_at" timestamptz(3) null, primary key ("statement_id"))`,
  `alter table "invitation_material" add constraint "invitation_material_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id")`,
  `alter table "invitation_material" add constraint "invitation_material_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person" ("id")`,
  `alter table "invitation_material" add constraint "invitation_material_removed_by_id_foreign" foreign key ("removed_by_id") references "person" ("id") on delete set null`,
  `alter table "attendee_statement" add constraint "attendee_statement_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id")`,
  `alter table "attendee_statement" add constraint "attendee_statement_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id")`,
  `alter table "attendee_statement" add constraint "attendee_statement_invitation_id_foreign" foreign key ("invitation_id") references "invitation" ("id") on delete set null`,
  `alter table "attendee_statement" add constraint "attendee_statement_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null`,
  `alter table "attendee_statement" add constraint "attendee_statement_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on delete set null`,
  `alter table "attendee_statement" add constraint "attendee_statement_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null`,
  `alter table "statement_speaker" add constraint "statement_speaker_statement_id_foreign" foreign key ("statement_id") references "attendee_statement" ("id") on update cascade on delete cascade`,
];

const STAFF = `app_in('SYSTEM') or app_in('COUNTY')`;
/** The ones whose business a statement is; everybody else reads it with its answer. */
const ANSWERED = `stage = 'OPINION_ANSWERED'`;
const among = (condition: string) =>
  `statement_id in (select s.id from attendee_statement s where ${condition})`;
const NAMED = `consented_at is not null and consent_withdrawn_at is null and ${among("s.stage = 'OPINION_ANSWERED'")}`;

/** Row security: readers and writers of each table. */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  [
    'invitation_material',
    `${STAFF} or app_in('AUDIT') or item_id in (select i.id from agenda_item i join meeting m on m.id = i.meeting_id where app_reads(m.unit_ids))`,
    `app_in('SYSTEM')`,
  ],
  ['attendee_statement', `${ANSWERED} or app_reads(unit_ids)`, 'app_writes(unit_ids)'],
  ['statement_speaker', `${NAMED} or ${among('app_reads(s.unit_ids)')}`, among('app_writes(s.unit_ids)')],
];

const SAID = 'meeting_id item_id category origin text recorded_at idempotency_key unit_ids';
const ANSWER = 'result ground reason changed_clauses covered_at route answered_at answered_by_unit stage';
const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differs = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

/** 列席材料和列席意见 (R-67, R-68): what was said is never changed, nor an answer that everybody read; a closed item takes neither. */
export class Migration20261120019300 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.refuseOtherStatement();
    this.refuseOtherMaterial();
    this.addSql(`create function refuse_other_speaker() returns trigger language plpgsql as $$
      begin
        if (old.statement_id, old.name) is distinct from (new.statement_id, new.name) then
          raise exception 'who made a statement is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger statement_speaker_fixed before update on statement_speaker
      for each row execute function refuse_other_speaker()`);
    this.addSql(`create function refuse_of_closed_item() returns trigger language plpgsql as $$
      begin
        if exists (select from agenda_item i where i.id = new.item_id and i.disclosure = 'CLOSED') then
          raise exception 'a closed item has neither attendees nor papers for them';
        end if;
        return new;
      end $$`);
    for (const table of ['attendee_statement', 'invitation_material'])
      this.addSql(`create trigger ${table}_open before insert on ${table}
        for each row execute function refuse_of_closed_item()`);
  }

  private refuseOtherStatement(): void {
    this.addSql(`create function refuse_other_statement() returns trigger language plpgsql as $$
      begin
        if ${differs(SAID)} or (old.stage in ('OPINION_ANSWERED', 'VOID') and ${differs(ANSWER)}) then
          raise exception 'a statement and its published answer are not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger attendee_statement_fixed before update on attendee_statement
      for each row execute function refuse_other_statement()`);
  }

  private refuseOtherMaterial(): void {
    const bytes = 'item_id internal name media_type size sha256 storage_key uploaded_at';
    this.addSql(`create function refuse_other_material() returns trigger language plpgsql as $$
      begin
        if ${differs(bytes)} or (old.removed_at is not null and new.removed_at is distinct from old.removed_at) then
          raise exception 'a paper for attendees is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger invitation_material_fixed before update on invitation_material
      for each row execute function refuse_other_material()`);
  }
}
