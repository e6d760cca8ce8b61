import { Migration } from '@mikro-orm/migrations';

/** 目录征集: a unit may say that it has nothing to hand in, and the bureau's last 催报 is kept. */
export class Migration20261127040000 extends Migration {
  override up(): void {
    this.addSql(`alter table catalogue_collection add column chased_on date`);
    this.addSql(TABLE);
    this.addSql(`alter table catalogue_nil_return
      add constraint catalogue_nil_return_collection_id_unit_id_unique unique (collection_id, unit_id),
      add constraint catalogue_nil_return_collection_id_foreign foreign key (collection_id) references catalogue_collection (id),
      add constraint catalogue_nil_return_stated_by_id_foreign foreign key (stated_by_id) references person (id),
      add constraint catalogue_nil_return_unit_id_foreign foreign key (unit_id) references unit (id)`);
    this.addSql(`alter table catalogue_nil_return enable row level security`);
    this.addSql(`create policy read on catalogue_nil_return for select using (app_reads(array[unit_id]))`);
    this.addSql(
      `create policy add on catalogue_nil_return for insert with check (app_writes(array[unit_id]))`,
    );
  }
}

const TABLE = `
create table catalogue_nil_return (
  id uuid not null, collection_id uuid not null, unit_id uuid not null, stated_by_id uuid not null,
  stated_at timestamptz(3) not null, primary key (id)
)`;
