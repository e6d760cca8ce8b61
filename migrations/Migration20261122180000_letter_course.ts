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
const OPENED = ['opened_at', 'opened_by'];
const DECLARED = ['interest', 'interest_note', 'declared_at', 'declaration_id'];
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
/** The reminders there were are the first of those there are. */
const FORGOTTEN = `old.reminders is distinct from (select coalesce(jsonb_agg(x.one order by x.place), '[]')
  from jsonb_array_elements(new.reminders) with ordinality x (one, place)
  where x.place <= jsonb_array_length(old.reminders))`;

/**
 * The course of a letter (国令713号第十三条、第二十条): when it was first opened and by whom, each reminder with its time, person and
 * way, and the document of a declaration that came on paper. All of it is record: the first opening and every reminder stay.
 */
export class Migration20261122180000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table inquiry add column "opened_at" timestamptz(3) null, add column "opened_by" text not null default '', add column "reminders" jsonb not null default '[]', add column "declaration_id" uuid null`,
    );
    this.addSql(
      `alter table inquiry add constraint "inquiry_declaration_id_foreign" foreign key ("declaration_id") references "decision_file" ("id") on delete set null`,
    );
    this.addSql(`create or replace function refuse_other_inquiry() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a letter that was sent is kept' using errcode = 'restrict_violation';
        end if;
        if ${changed(SENT)} then
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if old.opened_at is not null and ${changed(OPENED)} then
          raise exception 'the first opening of a letter is not changed' using errcode = 'restrict_violation';
        end if;
        if ${FORGOTTEN} then
          raise exception 'a reminder that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if old.declared_at is not null and ${changed(DECLARED)} then
          raise exception 'a declaration that was made is not changed' using errcode = 'restrict_violation';
        end if;
        if old.reply is not null and ${changed(ANSWERED)} then
          raise exception 'an answer that was signed is not changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
  }
}
