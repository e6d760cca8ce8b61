import { Migration } from '@mikro-orm/migrations';

/** 条款对应: a clause that the platform could not tell for sure from those of the version before says so until a clerk answers. */
export class Migration20261121134000 extends Migration {
  override up(): void {
    this.addSql(`alter table clause add column unsure boolean not null default false`);
  }
}
