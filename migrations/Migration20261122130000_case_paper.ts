import { Migration } from '@mikro-orm/migrations';

const OURS = (may: 'reads' | 'writes') =>
  `decision_id in (select d.id from decision d where app_${may}(d.unit_ids))`;
const STAFF = ['UNIT', 'COUNTY', 'SYSTEM', 'AUDIT'].map((scope) => `app_in('${scope}')`).join(' or ');
const COUNTY = `app_in('COUNTY') or app_in('SYSTEM')`;

const TABLES = [
  `create table "case_paper" ("id" uuid not null, "decision_id" uuid not null, "kind" text not null, "subject_id" uuid not null, "subject" text not null, "unit_id" uuid not null, "unit_name" text not null, "series" text not null, "serial" int not null, "number" text not null, "made_by_id" uuid not null, "made_at" timestamptz(3) not null, "finished_by_id" uuid null, "finished_at" timestamptz(3) null, "voided_by_id" uuid null, "voided_at" timestamptz(3) null, "void_reason" text not null default '', "version" int not null default 1, primary key ("id"))`,
  `alter table "case_paper" add constraint "case_paper_series_serial_unique" unique ("series", "serial")`,
  `create index "case_paper_decision_id_kind_index" on "case_paper" ("decision_id", "kind")`,
  `create unique index "case_paper_live" on "case_paper" ("kind", "subject_id") where voided_at is null`,
  `create table "case_paper_revision" ("id" uuid not null, "paper_id" uuid not null, "no" int not null, "edition" int not null, "title" text not null, "addressee" text not null, "blocks" jsonb not null, "written" jsonb not null, "record_digest" text not null, "digest" text not null, "made_on" date not null, "made_by_id" uuid not null, "made_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "case_paper_revision" add constraint "case_paper_revision_paper_id_no_unique" unique ("paper_id", "no")`,
  `create table "paper_template" ("id" uuid not null, "kind" text not null, "edition" int not null, "title" text not null, "body" text not null, "reason" text not null, "changed_by_id" uuid not null, "changed_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "paper_template" add constraint "paper_template_kind_edition_unique" unique ("kind", "edition")`,
  `create table "paper_mark" ("unit_id" uuid not null, "mark" text not null, "changed_by_id" uuid not null, "changed_at" timestamptz(3) not null, primary key ("unit_id"))`,
];

const REFERENCES = [
  ['case_paper', 'decision_id', 'decision'],
  ['case_paper', 'unit_id', 'unit'],
  ['case_paper', 'made_by_id', 'person'],
  ['case_paper', 'finished_by_id', 'person', ' on delete set null'],
  ['case_paper', 'voided_by_id', 'person', ' on delete set null'],
  ['case_paper_revision', 'paper_id', 'case_paper'],
  ['case_paper_revision', 'made_by_id', 'person'],
  ['paper_template', 'changed_by_id', 'person'],
  ['paper_mark', 'unit_id', 'unit', ' on update cascade on delete cascade'],
  ['paper_mark', 'changed_by_id', 'person'],
] as const;

const GIVEN = 'decision_id kind subject_id subject unit_id unit_name series serial number made_by_id made_at';
const row = (of: 'old' | 'new', columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${of}.${column}`)
    .join(', ')})`;

const FINISHED = 'finished_by_id finished_at';
const VOIDED = 'voided_by_id voided_at void_reason';

/**
 * 文书 (国令713号第三十三条): documents made from the record, numbered without gaps, each revision stored; the wording of each
 * kind in editions, and the 机关代字 of the units. A number is given once; a final document is voided, never changed.
 */
export class Migration20261122130000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const [table, column, target, then = ''] of REFERENCES)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id")${then}`,
      );
    this.secure();
    this.number();
    this.keep();
  }

  private secure(): void {
    for (const table of ['case_paper', 'case_paper_revision', 'paper_template', 'paper_mark'])
      this.addSql(`alter table "${table}" enable row level security`);
    this.addSql(
      `create policy read on case_paper for select using (${OURS('reads')} or app_reads(array[unit_id]))`,
    );
    this.addSql(`create policy add on case_paper for insert with check (${OURS('writes')})`);
    this.addSql(
      `create policy change on case_paper for update using (${OURS('writes')}) with check (${OURS('writes')})`,
    );
    this.addSql(
      `create policy read on case_paper_revision for select using (paper_id in (select p.id from case_paper p))`,
    );
    this.addSql(
      `create policy add on case_paper_revision for insert with check (paper_id in (select p.id from case_paper p where ${OURS('writes').replace('decision_id', 'p.decision_id')}))`,
    );
    for (const table of ['paper_template', 'paper_mark']) {
      this.addSql(`create policy read on ${table} for select using (${STAFF})`);
      this.addSql(`create policy add on ${table} for insert with check (${COUNTY})`);
    }
    this.addSql(`create policy change on paper_mark for update using (${COUNTY}) with check (${COUNTY})`);
  }

  /** The next number of a series, whoever's rows it counts; it stays this transaction's until it ends. */
  private number(): void {
    this.addSql(`create function next_case_paper(wanted text) returns int
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('case paper ' || wanted));
        return (select coalesce(max(p.serial), 0) + 1 from case_paper p where p.series = wanted);
      end $$`);
    this.addSql(`create function refuse_other_number() returns trigger language plpgsql as $$
      begin
        if new.serial <> next_case_paper(new.series) then
          raise exception 'the numbers of a series have no gap' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger case_paper_numbered before insert on case_paper
      for each row execute function refuse_other_number()`);
  }

  private keep(): void {
    this.addSql(`create function refuse_other_case_paper() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or ${row('old', GIVEN)} is distinct from ${row('new', GIVEN)}
          or (old.finished_at is not null and ${row('old', FINISHED)} is distinct from ${row('new', FINISHED)})
          or (old.voided_at is not null and ${row('old', VOIDED)} is distinct from ${row('new', VOIDED)}) then
          raise exception 'a numbered document is kept as it is' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger case_paper_fixed before update or delete on case_paper
      for each row execute function refuse_other_case_paper()`);
    this.addSql(`create function refuse_late_revision() returns trigger language plpgsql as $$
      begin
        if exists (select from case_paper p where p.id = new.paper_id
          and (p.finished_at is not null or p.voided_at is not null)) then
          raise exception 'a final document has no further revision' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger case_paper_revision_in_time before insert on case_paper_revision
      for each row execute function refuse_late_revision()`);
    for (const table of ['case_paper_revision', 'paper_template'])
      this.addSql(
        `create trigger ${table}_fixed before update or delete on ${table} for each row execute function refuse_recorded()`,
      );
  }
}
