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
const LINK = ['sending', 'link_hmac', 'past_links'];
const row = (of: 'old' | 'new', columns: readonly string[]) =>
  `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
const changed = (columns: readonly string[]) =>
  `${row('old', columns)} is distinct from ${row('new', columns)}`;
/** The reminders there were are the first of those there are. */
const FORGOTTEN = `old.reminders is distinct from (select coalesce(jsonb_agg(x.one order by x.place), '[]')
  from jsonb_array_elements(new.reminders) with ordinality x (one, place)
  where x.place <= jsonb_array_length(old.reminders))`;
/** One sending more, another link, and the one before it among those that are past. */
const RENEWED = `new.sending = old.sending + 1 and old.link_hmac is not null and new.link_hmac <> old.link_hmac
  and new.past_links = old.past_links || old.link_hmac`;

/**
 * Address the link of a letter is sent to (链接发往的地址), entered by somebody with no part in the matter and stored sealed;
 * the number of times the link was sent anew, each time another one, and the earlier links. Earlier letters keep their
 * link until it is sent anew.
 */
export class Migration20261125061000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table inquiry add column "sending" int not null default 0, add column "past_links" text[] not null default '{}', add column "address" bytea null, add column "address_at" timestamptz(3) null, add column "address_by_id" uuid null`,
    );
    this.addSql(
      `alter table inquiry add constraint "inquiry_address_by_id_foreign" foreign key ("address_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(`create or replace function refuse_other_inquiry() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a letter that was sent is kept' using errcode = 'restrict_violation';
        end if;
        if ${changed(SENT)} then
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end if;
        if ${changed(LINK)} and not coalesce(${RENEWED}, false) then
          raise exception 'the link of a letter is only renewed' using errcode = 'restrict_violation';
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
