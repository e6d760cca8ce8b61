import { Migration } from '@mikro-orm/migrations';

/** 预约公布: a planned instant is announced to the public only once a lead has scheduled it and nothing stands in its way. */
export class Migration20261120000600 extends Migration {
  override up(): void {
    this.addSql(`alter table "consultation" add column "scheduled_by_id" uuid null`);
    this.addSql(
      `alter table "consultation" add constraint "consultation_scheduled_by_id_foreign" foreign key ("scheduled_by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(`alter policy read on "consultation" using (opens_at is not null
      or (review = 'APPROVED' and scheduled_by_id is not null and blocked_reason is null)
      or app_reads_matter(unit_ids, review))`);
  }
}
