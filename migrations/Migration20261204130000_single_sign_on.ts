import { Migration } from '@mikro-orm/migrations';

/** 统一身份认证: by which identity a member of staff signs in too. */
export class Migration20261204130000 extends Migration {
  override up(): void {
    this.addSql(COLUMN);
    this.addSql(ONE_EACH);
  }
}

const COLUMN = `alter table person add column single_sign_on text`;
const ONE_EACH = `alter table person add constraint person_single_sign_on_unique unique (single_sign_on)`;
