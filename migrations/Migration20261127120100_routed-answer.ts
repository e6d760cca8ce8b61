import { Migration } from '@mikro-orm/migrations';

/** 转办答复 (参照国令711号第三十九条): the answer of the place to which an opinion was sent, and its day. */
export class Migration20261127120100 extends Migration {
  override up(): void {
    this.addSql(
      `alter table disposition add column routed_answer text null, add column routed_answered_on date null`,
    );
  }
}
