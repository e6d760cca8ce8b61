import { Migration } from '@mikro-orm/migrations';

/** The county's only clock, and who is asking: the functions that row security stands on. */
export class Migration20261120000200 extends Migration {
  override up(): void {
    // Cut, not rounded, to the millisecond the columns keep: an instant before the closing must never be stored as the closing.
    this.addSql(`create function app_now() returns timestamptz language sql stable as $$
      select date_trunc('milliseconds', clock_timestamp())
        + coalesce((select milliseconds from clock_offset where id = 1), 0) * interval '1 millisecond' $$`);
    this.addSql(`create function app_today() returns date language sql stable as $$
      select (app_now() at time zone 'Asia/Shanghai')::date $$`);
    // app.scope is a list such as {UNIT,REVIEW}; without an actor it is empty and only published rows are seen.
    this.addSql(`create function app_in(scope text) returns boolean language sql stable as $$
      select scope = any(coalesce(nullif(current_setting('app.scope', true), ''), '{}')::text[]) $$`);
    this.addSql(`create function app_unit() returns uuid language sql stable as $$
      select nullif(current_setting('app.unit', true), '')::uuid $$`);
    this.addSql(`create function app_writes(unit_ids uuid[]) returns boolean language sql stable as $$
      select app_in('SYSTEM') or app_in('COUNTY') or (app_in('UNIT') and app_unit() = any(unit_ids)) $$`);
    this.addSql(`create function app_reads(unit_ids uuid[]) returns boolean language sql stable as $$
      select app_writes(unit_ids) or app_in('AUDIT') $$`);
    this
      .addSql(`create function app_reads_matter(unit_ids uuid[], review text) returns boolean language sql stable as $$
      select app_reads(unit_ids) or (app_in('REVIEW') and review <> 'DRAFT') $$`);
    this
      .addSql(`create function app_writes_matter(unit_ids uuid[], review text) returns boolean language sql stable as $$
      select app_writes(unit_ids) or (app_in('REVIEW') and review <> 'DRAFT') $$`);
  }
}
