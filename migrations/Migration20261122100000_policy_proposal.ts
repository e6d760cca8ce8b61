import { Migration } from '@mikro-orm/migrations';

const COUNTY = `app_in('COUNTY') or app_in('SYSTEM')`;

/**
 * 本县设定 by two persons: one could lower every number of the county at once. A change is proposed, and another person of 司法局 confirms
 * or returns it; the versions of before name nobody who confirmed them.
 */
export class Migration20261122100000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "local_policy_proposal" ("id" uuid not null, "base_version" int not null, "changes" jsonb not null, "reason" text not null, "proposed_by_id" uuid not null, "proposed_at" timestamptz(3) not null, "ruled_by_id" uuid null, "ruled_at" timestamptz(3) null, "ruling" text not null default '', "version" int not null default 1, primary key ("id"))`,
    );
    for (const column of ['proposed_by_id', 'ruled_by_id'])
      this.addSql(
        `alter table "local_policy_proposal" add constraint "local_policy_proposal_${column}_foreign" foreign key ("${column}") references "person" ("id")${column === 'ruled_by_id' ? ' on delete set null' : ''}`,
      );
    this.addSql(
      `create unique index "local_policy_proposal_pending" on "local_policy_proposal" ((true)) where ruled_at is null`,
    );
    this.addSql(`alter table "local_policy_proposal" enable row level security`);
    this.addSql(`create policy read on local_policy_proposal for select using (${COUNTY})`);
    this.addSql(`create policy add on local_policy_proposal for insert with check (${COUNTY})`);
    this.addSql(
      `create policy change on local_policy_proposal for update using (${COUNTY}) with check (${COUNTY})`,
    );
    this
      .addSql(`create trigger local_policy_proposal_fixed before update on local_policy_proposal for each row
      when (old.ruled_at is not null) execute function refuse_recorded()`);
    this.addSql(
      `create trigger local_policy_proposal_kept before delete on local_policy_proposal for each row execute function refuse_recorded()`,
    );
    this.addSql(`alter table "local_policy_version" add column "confirmed_by_id" uuid null`);
    this.addSql(
      `alter table "local_policy_version" add constraint "local_policy_version_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete set null`,
    );
  }
}
