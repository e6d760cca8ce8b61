import { Migration } from '@mikro-orm/migrations';

/**
 * 以到达的时间为准 (国令713号第十五条，电子签名法第十一条): a submission counts by the instant at which it entered the server. How long it
 * has waited since, the server says by a clock that only runs forward; the instant itself is the database's, as before.
 */
export class Migration20261125090000 extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      begin
        execute (
          select replace(replace(replace(replace(pg_get_functiondef(p.oid),
            '"fileCount" int,', '"fileCount" int, "waitedMs" int,'),
            'select * from json_to_recordset(sent)',
            'select *, instant - coalesce("waitedMs", 0) * interval ''1 millisecond'' as arrived from json_to_recordset(sent)'),
            'g.commitment, instant', 'g.commitment, g.arrived'),
            'c.opens_at <= instant and instant < c.closes_at', 'c.opens_at <= g.arrived and g.arrived < c.closes_at')
          from pg_proc p where p.proname = 'submit_comments' and p.pronamespace = 'public'::regnamespace
        );
      end $$`);
  }
}
