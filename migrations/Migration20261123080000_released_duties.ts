import { Migration } from '@mikro-orm/migrations';

/**
 * the duties within a step of which a ruling released a decision, and the instant at which it began here, which tells whether an edition
 * of the same day was published before it or after it. Of what is under way the audit log says when, as far as its day was not told later.
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
