import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "catalogue_collection" ("id" uuid not null, "catalogue_version_id" uuid not null, "year" int not null, "due_on" date not null, "note" text null, "opened_by_id" uuid not null, "opened_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
  `alter table "catalogue_collection" add constraint "catalogue_collection_catalogue_version_id_unique" unique ("catalogue_version_id")`,
  `alter table "catalogue_collection" add constraint "catalogue_collection_catalogue_version_id_foreign" foreign key ("catalogue_version_id") references "catalogue_version" ("id")`,
  `alter table "catalogue_collection" add constraint "catalogue_collection_opened_by_id_foreign" foreign key ("opened_by_id") references "person" ("id")`,

  `create table "catalogue_submission" ("id" uuid not null, "collection_id" uuid not null, "unit_id" uuid not null, "state" text not null, "name" text not null, "categories" text[] not null, "exclusion" text null, "co_unit_ids" uuid[] not null, "planned_on" date null, "planned_precision" text not null, "hearing" text not null, "required_steps" text[] not null, "legal_basis" text[] not null, "staged_times" text[] not null, "background" text null, "participation_methods" text[] not null, "special_rule" text null, "contact" text null, "problem" text null, "reasons" text null, "basis" text null, "preliminary_plan" text null, "necessity" text null, "feasibility" text null, "created_by_id" uuid not null, "created_at" timestamptz(3) not null, "submitted_by_id" uuid null, "submitted_at" timestamptz(3) null, "decided_by_id" uuid null, "decided_at" timestamptz(3) null, "decision_reason" text null, "catalogue_item_no" text null, "version" int not null default 1, primary key ("id"))`,
  `create index "catalogue_submission_collection_id_unit_id_index" on "catalogue_submission" ("collection_id", "unit_id")`,
  `alter table "catalogue_submission" add constraint "catalogue_submission_collection_id_foreign" foreign key ("collection_id") references "catalogue_collection" ("id")`,
  `alter table "catalogue_submission" add constraint "catalogue_submission_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`,
  `alter table "catalogue_submission" add constraint "catalogue_submission_created_by_id_foreign" foreign key ("created_by_id") references "person" ("id")`,
  `alter table "catalogue_submission" add constraint "catalogue_submission_submitted_by_id_foreign" foreign key ("submitted_by_id") references "person" ("id") on delete set null`,
  `alter table "catalogue_submission" add constraint "catalogue_submission_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null`,

  `create table "catalogue_completion" ("id" uuid not null, "year" int not null, "catalogue_version_id" uuid not null, "written_by_id" uuid not null, "written_at" timestamptz(3) not null, "reviewed_by_id" uuid null, "reviewed_at" timestamptz(3) null, "published_by_id" uuid null, "published_at" timestamptz(3) null, "published_on" date null, "version" int not null default 1, primary key ("id"))`,
  `alter table "catalogue_completion" add constraint "catalogue_completion_year_unique" unique ("year")`,
  `alter table "catalogue_completion" add constraint "catalogue_completion_catalogue_version_id_foreign" foreign key ("catalogue_version_id") references "catalogue_version" ("id")`,
  `alter table "catalogue_completion" add constraint "catalogue_completion_written_by_id_foreign" foreign key ("written_by_id") references "person" ("id")`,
  `alter table "catalogue_completion" add constraint "catalogue_completion_reviewed_by_id_foreign" foreign key ("reviewed_by_id") references "person" ("id") on delete set null`,
  `alter table "catalogue_completion" add constraint "catalogue_completion_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id") on delete set null`,

  `create table "catalogue_completion_row" ("id" uuid not null, "completion_id" uuid not null, "no" text not null, "state" text not null, "explanation" text null, "phase" text null, primary key ("id"))`,
  `alter table "catalogue_completion_row" add constraint "catalogue_completion_row_completion_id_no_unique" unique ("completion_id", "no")`,
  `alter table "catalogue_completion_row" add constraint "catalogue_completion_row_completion_id_foreign" foreign key ("completion_id") references "catalogue_completion" ("id")`,
];

const COUNTY = `app_in('COUNTY') or app_in('SYSTEM')`;
const STAFF = `${COUNTY} or app_in('UNIT') or app_in('REVIEW') or app_in('AUDIT')`;
const REVIEWING = `${COUNTY} or app_in('REVIEW')`;

/** A collection is seen by all staff, a matter handed in by its unit and the county, a report by everyone once published. */
const POLICIES: readonly (readonly [table: string, read: string, write: string])[] = [
  ['catalogue_collection', STAFF, COUNTY],
  ['catalogue_submission', 'app_reads(array[unit_id])', 'app_writes(array[unit_id])'],
  ['catalogue_completion', `published_at is not null or ${REVIEWING} or app_in('AUDIT')`, REVIEWING],
  [
    'catalogue_completion_row',
    'completion_id in (select c.id from catalogue_completion c)',
    `completion_id in (select c.id from catalogue_completion c where ${REVIEWING})`,
  ],
];

/** 目录年度: what units hand in for a year's catalogue, and what became of the catalogue at the year's end. */
export class Migration20261120006100 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, read, write] of POLICIES) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy read on "${table}" for select using (${read})`);
      this.addSql(`create policy add on "${table}" for insert with check (${write})`);
      this.addSql(`create policy change on "${table}" for update using (${write}) with check (${write})`);
    }
    this.addSql(`create function refuse_published_completion() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null then raise exception 'a published report is not changed'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger published_completion_fixed before update on catalogue_completion
      for each row execute function refuse_published_completion()`);
    this.addSql(`create function refuse_published_completion_row() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from catalogue_completion c where c.id = new.completion_id
          and c.published_at is not null) then
          raise exception 'a published report is not changed';
        end if;
        return new;
      end $$`);
    this
      .addSql(`create trigger published_completion_row_fixed before insert or update on catalogue_completion_row
      for each row execute function refuse_published_completion_row()`);
  }
}
