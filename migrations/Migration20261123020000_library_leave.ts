import { Migration } from '@mikro-orm/migrations';

/**
 * 专家出库 (国令713号第二十一条 退出机制): one person proposes, another confirms or sends back. One person alone struck an expert off. Who left
 * before stays as it was written.
 */
export class Migration20261123020000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "library_expert" add column "leave_ground" text null, add column "leave_proposed_by_id" uuid null, add column "leave_confirmed_by_id" uuid null, add column "leave_return" text not null default ''`,
    );
    for (const column of ['leave_proposed_by_id', 'leave_confirmed_by_id'])
      this.addSql(
        `alter table "library_expert" add constraint "library_expert_${column}_foreign" foreign key ("${column}") references "person" ("id") on delete set null`,
      );
  }
}
