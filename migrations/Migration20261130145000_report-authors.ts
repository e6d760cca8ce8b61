import { Migration } from '@mikro-orm/migrations';

/** All who wrote at a report: none of them publishes it, also when another wrote last. */
export class Migration20261130145000 extends Migration {
  override up(): void {
    this.addSql('alter table annual_report drop constraint annual_report_written_by_id_foreign');
    this.addSql(
      'alter table annual_report alter column written_by_id type uuid[] using array[written_by_id]',
    );
    this.addSql('alter table annual_report rename column written_by_id to author_ids');
  }
}
