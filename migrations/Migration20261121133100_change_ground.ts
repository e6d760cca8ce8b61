import { Migration } from '@mikro-orm/migrations';

/**
 * 修改来源: a change names its place in the record of the hearing, the experts, the risk assessment or the units; earlier
 * sources stay in words.
 */
export class Migration20261121133100 extends Migration {
  override up(): void {
    this.addSql(
      `alter table draft_change add column ground_id text, add column ground_name text not null default ''`,
    );
  }
}
