import { Migration } from '@mikro-orm/migrations';

/** 解读形式 (R-57a): pictures in their order (图解), each with its words, and cases (案例) beside the questions. */
export class Migration20261121135000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table attachment add column alt text not null default '', add column caption text not null default '',
         add column width int null, add column height int null`,
    );
    this.addSql(`alter table dossier add column cases jsonb not null default '[]'`);
  }
}
