import { Migration } from '@mikro-orm/migrations';

/**
 * 结论所审的文本 (国令713号第十四条、第十九条、第二十二条、第二十九条): a conclusion keeps the digest of the draft it judged. Those of before
 * have none, and stand as they were told.
 */
export class Migration20261127000000 extends Migration {
  override up(): void {
    this.addSql('alter table decision_record add column judged_digest text null');
    this.addSql('alter table decision_step add column overtaken boolean not null default false');
  }
}
