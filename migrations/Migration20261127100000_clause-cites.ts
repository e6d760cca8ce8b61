import { Migration } from '@mikro-orm/migrations';

/** 条文援引 (国令713号第十八条): a clause under revision keeps which clauses its references mean while the numbers move on. */
export class Migration20261127100000 extends Migration {
  override up(): void {
    this.addSql(`alter table clause add column cites jsonb null`);
  }
}
