import { Migration } from '@mikro-orm/migrations';

/** 未同意署名的单位: an organisation that did not agree to be named is shown as one, not which, opinions of before too. */
export class Migration20261125070000 extends Migration {
  override up(): void {
    this.addSql(
      `update "comment" set display_name = '某单位' where identity = 'ORGANISATION' and display_name <> '匿名'`,
    );
  }
}
