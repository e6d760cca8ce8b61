import { Migration } from '@mikro-orm/migrations';

/** 我的意见不同: whoever was answered together with others may ask for an answer of their own (国令713号第十八条). */
export class Migration20261127115000 extends Migration {
  override up(): void {
    this.addSql('alter table reason_question add column differs boolean not null default false');
  }
}
