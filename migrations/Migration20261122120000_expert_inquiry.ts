import { Migration } from '@mikro-orm/migrations';

/** Columns fixed once a letter was sent, a declaration made or an answer signed. */
const SENT = [
  'kind',
  'decision_id',
  'unit_id',
  'addressee',
  'expert',
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
const DECLARED = ['interest', 'interest_note', 'declared_at'];
const ANSWERED = [
  'reply',
  'opinions',
  'argument',
  'replied_on',
  'way',
  'signed_by',
  'signed_by_id',
  'signed_at',
  'paper_id',
];
const row = (of: 'old' | 'new', columns: readonly string[]) =>
  `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
const changed = (columns: readonly string[]) =>
  `${row('old', columns)} is distinct from ${row('new', columns)}`;

/**
 * 专家论证函 (国令713号第十九条、第二十条): experts answer themselves, by the letters by which units do. One table of letters on a fixed
 * text, of two kinds; an expert's declaration and signed answer stay as they were given.
 */
export class Migration20261122120000 extends Migration {
  override up(): void {
    this.addSql(`alter table unit_inquiry rename to inquiry`);
    this.addSql(`alter table inquiry rename column unit_name to addressee`);
    this.addSql(`do $$ declare one record; begin
      for one in select conname from pg_constraint where conrelid = 'inquiry'::regclass and conname like 'unit_inquiry_%' loop
        execute format('alter table inquiry rename constraint %I to %I', one.conname, substr(one.conname, 6));
      end loop;
      for one in select indexname from pg_indexes
        where schemaname = current_schema and tablename = 'inquiry' and indexname like 'unit_inquiry_%' loop
        execute format('alter index %I rename to %I', one.indexname, substr(one.indexname, 6));
      end loop;
    end $$`);
    this.addSql(
      `alter table inquiry add column "kind" text not null default 'UNIT', add column "expert" jsonb null, add column "interest" text null, add column "interest_note" text not null default '', add column "declared_at" timestamptz(3) null, add column "argument" jsonb null, add column "adoptions" jsonb not null default '[]'`,
    );
    this.addSql(`create or replace function refuse_other_inquiry() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a letter that was sent is kept' using errcode = 'restrict_violation';
        end if;
        if ${changed(SENT)} then
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if old.declared_at is not null and ${changed(DECLARED)} then
          raise exception 'a declaration that was made is not changed' using errcode = 'restrict_violation';
        end if;
        if old.reply is not null and ${changed(ANSWERED)} then
          raise exception 'an answer that was signed is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`alter trigger unit_inquiry_fixed on inquiry rename to inquiry_fixed`);
  }
}
