import { Migration } from '@mikro-orm/migrations';

/** 更正出席情况 (国令713号第三十条): what was recorded before a correction stays with it. */
export class Migration20261127030000 extends Migration {
  override up(): void {
    this.addSql(`alter table meeting_attendance add column corrections jsonb not null default '[]'`);
  }
}
