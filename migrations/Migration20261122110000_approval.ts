import { Migration } from '@mikro-orm/migrations';

const OURS = (may: 'reads' | 'writes') =>
  `decision_id in (select d.id from decision d where app_${may}(d.unit_ids))`;

const FOREIGN = [
  ['decision_id', 'decision', ''],
  ['consultation_id', 'consultation', ' on delete set null'],
  ['asked_by_id', 'person', ''],
  ['answered_by_id', 'person', ' on delete set null'],
] as const;

const ASKED = [
  'kind',
  'decision_id',
  'consultation_id',
  'title',
  'unit_name',
  'facts',
  'digest',
  'asked_by_id',
  'asked_by',
  'asked_at',
];
const row = (of: 'old' | 'new') => `(${ASKED.map((column) => `${of}.${column}`).join(', ')})`;

/**
 * 请批和批示 (R-18, R-54): what was put before a leader is fixed, an answer is given once. Seen by the units of the decision and by
 * the leaders. Before this table approvals were typed by the unit; those stand where they were typed.
 */
export class Migration20261122110000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "approval" ("id" uuid not null, "kind" text not null, "decision_id" uuid not null, "consultation_id" uuid null, "title" text not null, "unit_name" text not null, "facts" jsonb not null, "digest" text not null, "asked_by_id" uuid not null, "asked_by" text not null, "asked_at" timestamptz(3) not null, "recalled_at" timestamptz(3) null, "answer" text null, "reason" text not null default '', "answered_by_id" uuid null, "answered_by" text not null default '', "answered_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
    );
    for (const [column, table, then] of FOREIGN)
      this.addSql(
        `alter table "approval" add constraint "approval_${column}_foreign" foreign key ("${column}") references "${table}" ("id")${then}`,
      );
    this.addSql(
      `create index "approval_decision_id_asked_at_index" on "approval" ("decision_id", "asked_at")`,
    );
    this.addSql(
      `create unique index "approval_waiting" on "approval" ("kind", coalesce("consultation_id", "decision_id")) where answered_at is null and recalled_at is null`,
    );
    this.addSql(`alter table "approval" enable row level security`);
    this.addSql(`create policy read on approval for select using (${OURS('reads')})`);
    this.addSql(`create policy add on approval for insert with check (${OURS('writes')})`);
    this.addSql(
      `create policy change on approval for update using (${OURS('writes')}) with check (${OURS('writes')})`,
    );
    this.addSql(`create function refuse_other_approval() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'what was put before a leader is kept' using errcode = 'restrict_violation';
        end if;
        if ${row('old')} is distinct from ${row('new')} then
          raise exception 'what was put before a leader is not changed' using errcode = 'restrict_violation';
        end if;
        if old.answered_at is not null or old.recalled_at is not null then
          raise exception 'what a leader said is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger approval_fixed before update or delete on approval
      for each row execute function refuse_other_approval()`);
  }
}
