import { Migration } from '@mikro-orm/migrations';

/** 公告: a notice that the platform makes by itself names no person. */
export class Migration20261121131000 extends Migration {
  override up(): void {
    this.addSql('alter table consultation_notice alter column by_id drop not null');
    this.addSql('alter table consultation_notice drop constraint consultation_notice_by_id_foreign');
    this.addSql(`alter table consultation_notice add constraint consultation_notice_by_id_foreign
      foreign key (by_id) references person (id) on delete set null`);
  }
}
