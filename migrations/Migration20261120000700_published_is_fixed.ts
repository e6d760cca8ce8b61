import { Migration } from '@mikro-orm/migrations';

/** 已公布的不再修改: rows of a published catalogue and a published report are fixed, whoever writes. */
export class Migration20261120000700 extends Migration {
  override up(): void {
    this.addSql(`create function refuse_published_item() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from catalogue_version v where v.id = old.catalogue_version_id
          and v.stage in ('PUBLISHED', 'SUPERSEDED', 'CLOSED')) then
          raise exception 'a published catalogue is not changed';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`create trigger published_item_fixed before update or delete on catalogue_item
      for each row execute function refuse_published_item()`);
    this.addSql(`create function refuse_published_report() returns trigger language plpgsql as $$
      begin
        if old.stage = 'PUBLISHED' then raise exception 'a published report is not changed'; end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`create trigger published_report_fixed before update or delete on adoption_report
      for each row execute function refuse_published_report()`);
  }
}
