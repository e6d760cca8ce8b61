import { Migration } from '@mikro-orm/migrations';

/** 活动编号: numbers are counted over the events of all units, also those that a unit does not see. */
export class Migration20261120019410 extends Migration {
  override up(): void {
    this.addSql(`create function event_count(year text) returns int language sql stable
      security definer set search_path = public, pg_temp as $$
        select count(*)::int from event e where e.no like year || '-%' $$`);
  }
}
