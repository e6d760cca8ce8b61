import { Migration } from '@mikro-orm/migrations';

/**
 * the duties within a step that a ruling released a decision from, and the instant at which the decision
 * began here, which decides whether an edition of the same day was published before it or after it. For decisions under
 * way the instant comes from the audit log, unless their day was entered later.
 */
export class Migration20261123080000 extends Migration {
  override up(): void {
    this.addSql(`alter table decision add column released_duties text[] not null default '{}'`);
    this.addSql(`alter table decision add column started_at timestamptz(3) null`);
    this.addSql(`update decision d set started_at = a.at from (
        select target_id, min(at) as at from audit_event where target_kind = 'decision' and outcome = 'DONE'
          and action in ('decision.created', 'decision.initiated') group by target_id) a
      where a.target_id = d.id::text and (a.at at time zone 'Asia/Shanghai')::date = d.started_on`);
  }
}
