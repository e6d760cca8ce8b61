import { Migration } from '@mikro-orm/migrations';

/** 重大调整 (国令713号第三十七条): the adjusted decision is a decision of its own that names the one whose place it is to take. */
export class Migration20261120009200 extends Migration {
  override up(): void {
    this.addSql(`alter table "decision" add column "adjusts_id" uuid null`);
    this.addSql(`alter table "decision" add constraint "decision_adjusts_id_foreign"
      foreign key ("adjusts_id") references "decision" ("id") on delete set null`);
  }
}
