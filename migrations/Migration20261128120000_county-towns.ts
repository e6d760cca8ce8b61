import { Migration } from '@mikro-orm/migrations';

/**
 * 国令713号第十四条 充分听取意见: the towns of the county with their populations, against which it is seen where nobody has spoken. A county
 * has told none until whoever keeps its site does.
 */
export class Migration20261128120000 extends Migration {
  override up(): void {
    this.addSql(`alter table site_profile add column towns jsonb not null default '[]',
      add column towns_source text not null default '', add column towns_counted_on date null`);
  }
}
