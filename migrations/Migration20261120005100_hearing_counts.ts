import { Migration } from '@mikro-orm/migrations';

const CONFIRMED = `(select h.record_signed_at is not null from hearing h where h.id = old.hearing_id)`;
const WRITTEN = `hearing_id in (select h.id from hearing h
  where app_writes_matter(h.unit_ids, h.review) and h.record_signed_at is null)`;

/**
 * Number of observers of a hearing, stored apart from their names: the file of a decision takes along the numbers, not
 * the names. A line is added to a confirmed record by nobody but who restores a file.
 */
export class Migration20261120005100 extends Migration {
  override up(): void {
    this.addSql(`alter table "hearing" add column "observers_came" int not null default 0,
      add column "press_came" int not null default 0`);
    this.addSql('drop trigger hearing_entry_fixed on hearing_entry');
    this.addSql(`create or replace function refuse_confirmed_entry() returns trigger language plpgsql as $$
      begin
        if ${CONFIRMED} then raise exception 'a confirmed record of a hearing is not changed'; end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`create trigger hearing_entry_fixed before update or delete on hearing_entry
      for each row execute function refuse_confirmed_entry()`);
    this.addSql(`alter policy add on "hearing_entry" with check (${WRITTEN})`);
  }
}
