import { Migration } from '@mikro-orm/migrations';

/** 放弃一稿: only a version that nobody has fixed is ever taken away; a fixed one is what people commented on, reviewed or decided. */
export class Migration20261121130000 extends Migration {
  override up(): void {
    this.addSql(`create function refuse_fixed_version_gone() returns trigger language plpgsql as $$
      begin
        if old.frozen_at is not null then
          raise exception 'a fixed version of a draft stays' using errcode = 'restrict_violation';
        end if;
        return old;
      end $$`);
    this.addSql(`create trigger fixed_draft_stays before delete on draft_version
      for each row execute function refuse_fixed_version_gone()`);
  }
}
