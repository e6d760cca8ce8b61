import { Migration } from '@mikro-orm/migrations';

/** 诉求概括 (国令713号第十八条): an answer to an opinion whose text is not public says what was asked. */
export class Migration20261127120000 extends Migration {
  override up(): void {
    this.addSql(`alter table disposition add column asked text not null default ''`);
  }
}
