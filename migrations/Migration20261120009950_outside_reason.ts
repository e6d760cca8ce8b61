import { Migration } from '@mikro-orm/migrations';

/** 目录外决策的理由 (国令713号第十条): a proposal is not public, but the reason for deciding a matter that no catalogue named is. */
export class Migration20261120009950 extends Migration {
  override up(): void {
    this.addSql(`alter table "decision" add column "outside_reason" text null`);
    this.addSql(`update "decision" d set outside_reason = p.outside_reason from "decision_proposal" p
      where p.decision_id = d.id and p.outside_reason is not null`);
  }
}
