import { Migration } from '@mikro-orm/migrations';

/** 转为意见: a message that is an opinion on a draft names the opinion it became. */
export class Migration20261130170000 extends Migration {
  override up(): void {
    this.addSql('alter table case_item add column comment_id uuid');
    this.addSql(`alter table case_item add constraint case_item_comment_id_foreign
      foreign key (comment_id) references comment (id) on delete set null`);
  }
}
