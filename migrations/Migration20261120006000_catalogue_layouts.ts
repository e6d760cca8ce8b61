import { Migration } from '@mikro-orm/migrations';

/** 细化完成时间 and 结转: what one of the printed layouts states of a row, and which year's catalogue it came from. */
export class Migration20261120006000 extends Migration {
  override up(): void {
    this.addSql(`alter table "catalogue_item" add column "staged_times" text[] not null default '{}',
      add column "carried_over_from" int null`);
  }
}
