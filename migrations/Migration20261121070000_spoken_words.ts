import { Migration } from '@mikro-orm/migrations';

/** 须电话告知: what is said on the telephone, where it is not what was written; earlier calls keep the words of their message. */
export class Migration20261121070000 extends Migration {
  override up(): void {
    this.addSql('alter table "message" add column "spoken" text null');
  }
}
