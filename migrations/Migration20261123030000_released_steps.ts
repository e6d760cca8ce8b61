import { Migration } from '@mikro-orm/migrations';

/** the steps that a new edition of the catalogue names no longer and a ruling released a decision of; none until one does. */
export class Migration20261123030000 extends Migration {
  override up(): void {
    this.addSql(`alter table decision add column released_steps text[] not null default '{}'`);
  }
}
