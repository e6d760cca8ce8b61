import { Migration } from '@mikro-orm/migrations';

const row = (name: string, columns: string) =>
  `(${columns
    .split(' ')
    .map((column) => `${name}.${column}`)
    .join(', ')})`;
const differ = (columns: string) => `${row('old', columns)} is distinct from ${row('new', columns)}`;

const GIVEN =
  'kind subject_id group_id idempotency_key request_hash receipt_no lookup_hmac persons with_minor place channel signed_up_at';
const COURSE = 'confirmed_at claim_by lapsed_at cancelled_at checked_in_at released_at';
const SUGGESTION = 'decision_id receipt_no channel subject text display_name received_on submitted_at due_on';

const CONTACTS = `current_setting('app.contacts', true) = 'on' and app_in('SYSTEM')`;

/**
 * 更正、删除本人的资料 (个人信息保护法第四十六条、第四十七条): whoever holds the receipt corrects name and contact of a sign-up and deletes
 * them, and what they asked for by way of help; everything else that was given stays as it was.
 */
export class Migration20261123160001 extends Migration {
  override up(): void {
    this.addSql(`create or replace function refuse_changed_sign_up() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'a row of sign_up is kept'; end if;
        if ${differ(GIVEN)} or (old.cancelled_at is not null and ${differ(COURSE)})
          or (not app_in('SYSTEM') and ${differ('display_name contact_hash')})
          or (old.needs is distinct from new.needs and (new.needs is not null or not app_in('SYSTEM')))
          or (new.contact_hash <> old.contact_hash and new.contact_hash not like '2:%')
          or (old.checked_in_at is not null and (new.checked_in_at is null or new.checked_in_at > old.checked_in_at))
          or (old.checked_in_at = new.checked_in_at and ${differ('checked_in_persons checked_in_device')})
        then raise exception 'this may not become of a row of sign_up'; end if;
        return new;
      end $$`);
    // Whether there is a contact is said of an answered one too; nothing else changes with it.
    this.addSql(`create or replace function refuse_other_suggestion() returns trigger language plpgsql as $$
      begin
        if (old.answer is not null and (to_jsonb(old) - 'has_contact') is distinct from (to_jsonb(new) - 'has_contact'))
          or ${differ(SUGGESTION)} then
          raise exception 'a suggestion is not changed';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create policy change on "suggestion_contact" for update using (${CONTACTS}) with check (${CONTACTS})`,
    );
    this.addSql(`create policy remove on "suggestion_contact" for delete using (${CONTACTS})`);
  }
}
