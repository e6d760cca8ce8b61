import { Migration } from '@mikro-orm/migrations';

/** 按条归类: a theme keeps its clause and stance, whatever its clerk calls it. */
export class Migration20261128162000 extends Migration {
  override up(): void {
    this.addSql('alter table comment_cluster add column clause_no text null, add column stance text null');
  }
}
