import { Migration } from '@mikro-orm/migrations';

/** 国令711号第二十五条: the terminals of the county's 政务公开专区. Nothing secret stands in the rows. */
export class Migration20261201130000 extends Migration {
  override up(): void {
    this.addSql(`alter table site_profile add column terminals jsonb not null default '[]'`);
  }
}
