import { Migration } from '@mikro-orm/migrations';

const OURS = `app_in('COUNTY') or app_in('SYSTEM') or (organ_id is not null and app_writes(array[organ_id]))`;

/**
 * 本机关设定 (国令713号第四十二条): a body that decides for itself has a setting of its own, proposed and confirmed by two of its people as
 * the county's is. Without one the county's holds, as before.
 */
export class Migration20261122182000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "body_policy_version" ("id" uuid not null, "organ_id" uuid not null, "version" int not null, "values" jsonb not null, "reason" text not null, "changed_by_id" uuid not null, "confirmed_by_id" uuid not null, "changed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "body_policy_version" add constraint "body_policy_version_organ_id_foreign" foreign key ("organ_id") references "unit" ("id")`,
    );
    for (const column of ['changed_by_id', 'confirmed_by_id'])
      this.addSql(
        `alter table "body_policy_version" add constraint "body_policy_version_${column}_foreign" foreign key ("${column}") references "person" ("id")`,
      );
    this.addSql(
      `create unique index "body_policy_version_once" on "body_policy_version" ("organ_id", "version")`,
    );
    this.addSql(`alter table "body_policy_version" enable row level security`);
    this.addSql(`create policy read on body_policy_version for select using (true)`);
    this.addSql(`create policy add on body_policy_version for insert with check (${OURS})`);
    this.addSql(`alter table "local_policy_proposal" add column "organ_id" uuid null`);
    this.addSql(
      `alter table "local_policy_proposal" add constraint "local_policy_proposal_organ_id_foreign" foreign key ("organ_id") references "unit" ("id") on delete set null`,
    );
    this.addSql(`drop index "local_policy_proposal_pending"`);
    this.addSql(
      `create unique index "local_policy_proposal_pending" on "local_policy_proposal" ("organ_id") nulls not distinct where ruled_at is null`,
    );
    for (const [name, clause] of [
      ['read', `for select using (${OURS})`],
      ['add', `for insert with check (${OURS})`],
      ['change', `for update using (${OURS}) with check (${OURS})`],
    ]) {
      this.addSql(`drop policy ${name} on local_policy_proposal`);
      this.addSql(`create policy ${name} on local_policy_proposal ${clause}`);
    }
  }
}
