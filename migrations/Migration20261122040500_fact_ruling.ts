import { Migration } from '@mikro-orm/migrations';

/**
 * 事项情形的认定: the unit puts circumstances forward, 司法局 rules on them. Circumstances that a unit alone stated before apply
 * until its decision's next gate, which asks for the ruling. A ruling, and nothing else of the record, is for everyone
 * to read.
 */
export class Migration20261122040500 extends Migration {
  override up(): void {
    this.addSql(`alter table decision add column facts_confirmed boolean not null default false`);
    this.addSql(`create policy ruled on decision_record for select
      using (kind = 'FACTS' and jsonb_exists(content, 'holding'))`);
  }
}
