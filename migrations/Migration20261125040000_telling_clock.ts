import { Migration } from '@mikro-orm/migrations';

/**
 * The demonstration county is built beside a running server: the connections that build it have a clock of their own
 * (讲述的时钟, row 2), and everybody else stays at the real time.
 */
export class Migration20261125040000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function app_now() returns timestamptz language sql stable as $$
      select date_trunc('milliseconds', clock_timestamp())
        + coalesce((select milliseconds from clock_offset
            where id = case current_setting('app.clock', true) when 'telling' then 2 else 1 end), 0)
          * interval '1 millisecond' $$`);
  }
}
