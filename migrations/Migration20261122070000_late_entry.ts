import { Migration } from '@mikro-orm/migrations';

/**
 * 补录: what happened before the platform is the same record with a mark, the confirmed entry it came from; both are fixed like every
 * record. A confirmed entry is for everyone to read, as the mark of its step. `platform_since` is the platform's first day for the matter.
 */
export class Migration20261122070000 extends Migration {
  override up(): void {
    this.addSql('alter table decision add column platform_since date null');
    this.addSql('alter table decision_record add column late_entry_id uuid null');
    this.addSql(`create policy late on decision_record for select using (kind = 'LATE_ENTRY')`);
  }
}
