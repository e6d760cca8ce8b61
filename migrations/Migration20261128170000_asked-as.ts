import { Migration } from '@mikro-orm/migrations';

/** 身份: in which capacity somebody was asked stays as the letter was sent (公平竞争审查条例第十六条). */
export class Migration20261128170000 extends Migration {
  override up(): void {
    this.addSql(`
      alter table inquiry add column asked_as text not null default 'UNIT';
      create function refuse_changed_capacity() returns trigger language plpgsql as $$
        begin
          raise exception 'a letter that was sent is not changed' using errcode = 'restrict_violation';
        end
      $$;
      create trigger inquiry_capacity_fixed before update on inquiry
        for each row when (old.asked_as is distinct from new.asked_as) execute function refuse_changed_capacity()`);
  }
}
