import { Migration } from '@mikro-orm/migrations';

/** 成批补录: the entries of one sheet are found together, to be confirmed on one page. */
export class Migration20261122150000 extends Migration {
  override up(): void {
    this.addSql(`create index decision_record_late_import_index on decision_record
      ((content -> 'imported' ->> 'importId')) where kind = 'LATE_ENTRY_PROPOSAL'`);
  }
}
