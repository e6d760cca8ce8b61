import { Migration } from '@mikro-orm/migrations';

/** 解读形式 (R-57a): who is affected and how (政策变化对照), and questions with their answers (问答), beside the seven sections. */
export class Migration20261121120000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "dossier" add column "impacts" jsonb not null default '[]', add column "questions" jsonb not null default '[]'`,
    );
  }
}
