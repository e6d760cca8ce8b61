import { Migration } from '@mikro-orm/migrations';

const OURS = (may: 'reads' | 'writes') =>
  `decision_id in (select d.id from decision d where app_${may}(d.unit_ids))`;

const TABLE = [
  `create table "unit_inquiry" ("id" uuid not null, "decision_id" uuid not null, "unit_id" uuid null, "unit_name" text not null, "matter" text not null, "from_unit" text not null, "note" text not null default '', "contact" text not null default '', "draft_version_id" uuid null, "digest" text not null, "file_ids" uuid[] not null default '{}', "due_on" date not null, "sent_on" date not null, "sent_at" timestamptz(3) not null, "sent_by_id" uuid not null, "link_hmac" text null, "recalled_at" timestamptz(3) null, "recall_reason" text not null default '', "reply" text null, "opinions" jsonb not null default '[]', "replied_on" date null, "way" text null, "signed_by" text not null default '', "signed_by_id" uuid null, "signed_at" timestamptz(3) null, "paper_id" uuid null, "settled" boolean not null default false, "dispute" text not null default '', "own_view" text not null default '', "reasons" text not null default '', "basis" text not null default '', "treated_by_id" uuid null, "treated_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`,
  `alter table "unit_inquiry" add constraint "unit_inquiry_link_hmac_unique" unique ("link_hmac")`,
  `create index "unit_inquiry_decision_id_sent_at_index" on "unit_inquiry" ("decision_id", "sent_at")`,
  `create index "unit_inquiry_unit_id_index" on "unit_inquiry" ("unit_id")`,
  ...(
    [
      ['decision_id', 'decision'],
      ['sent_by_id', 'person'],
      ['unit_id', 'unit', ' on delete set null'],
      ['draft_version_id', 'draft_version', ' on delete set null'],
      ['signed_by_id', 'person', ' on delete set null'],
      ['paper_id', 'decision_file', ' on delete set null'],
      ['treated_by_id', 'person', ' on delete set null'],
    ] as const
  ).map(
    ([column, table, then = '']) =>
      `alter table "unit_inquiry" add constraint "unit_inquiry_${column}_foreign" foreign key ("${column}") references "${table}" ("id")${then}`,
  ),
];

const SENT = [
  'decision_id',
  'unit_id',
  'unit_name',
  'matter',
  'from_unit',
  'note',
  'contact',
  'draft_version_id',
  'digest',
  'file_ids',
  'due_on',
  'sent_on',
  'sent_at',
  'sent_by_id',
  'link_hmac',
];
const ANSWERED = [
  'reply',
  'opinions',
  'replied_on',
  'way',
  'signed_by',
  'signed_by_id',
  'signed_at',
  'paper_id',
];
const row = (of: 'old' | 'new', columns: readonly string[]) =>
  `(${columns.map((column) => `${of}.${column}`).join(', ')})`;

/**
 * 征求意见函 (国令713号第十三条): the units concerned answer themselves. Seen by the units of the decision and by the unit asked; what was
 * sent is fixed, an answer once given is too. What was typed before stands in its record.
 */
export class Migration20261122080000 extends Migration {
  override up(): void {
    for (const sql of TABLE) this.addSql(sql);
    this.addSql(`alter table "unit_inquiry" enable row level security`);
    this.addSql(
      `create policy read on unit_inquiry for select using (${OURS('reads')} or app_reads(array[unit_id]))`,
    );
    this.addSql(`create policy add on unit_inquiry for insert with check (${OURS('writes')})`);
    this.addSql(
      `create policy change on unit_inquiry for update using (${OURS('writes')}) with check (${OURS('writes')})`,
    );
    this.addSql(`create function refuse_other_inquiry() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a letter that was sent is kept' using errcode = 'restrict_violation';
        end if;
        if ${row('old', SENT)} is distinct from ${row('new', SENT)} then
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if old.reply is not null and ${row('old', ANSWERED)} is distinct from ${row('new', ANSWERED)} then
          raise exception 'an answer that was signed is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger unit_inquiry_fixed before update or delete on unit_inquiry
      for each row execute function refuse_other_inquiry()`);
  }
}
