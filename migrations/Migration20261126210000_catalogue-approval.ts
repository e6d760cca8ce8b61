import { Migration } from '@mikro-orm/migrations';

/** 县政府审议目录 by the item of a meeting (国令713号第三条第三款); what was approved before keeps its typed meeting. */
export class Migration20261126210000 extends Migration {
  override up(): void {
    this.addSql(`alter table agenda_item add column catalogue_version_id uuid null`);
    this.addSql(`alter table agenda_item add constraint agenda_item_catalogue_version_id_foreign
      foreign key (catalogue_version_id) references catalogue_version (id) on delete set null`);
    this.addSql(`create index agenda_item_catalogue_version_id_index on agenda_item (catalogue_version_id)`);
    this.addSql(`alter table catalogue_version add column finished_at timestamptz(3) null,
      add column gov_item_id uuid null`);
    this.addSql(`update catalogue_version set finished_at = app_now() where stage = 'REVIEWED'`);
  }
}
