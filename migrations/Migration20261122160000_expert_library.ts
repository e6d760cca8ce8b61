import { Migration } from '@mikro-orm/migrations';

const COUNTY = `app_in('COUNTY') or app_in('SYSTEM')`;

/**
 * 专家库 (国令713号第二十一条): who may be asked to argue a decision, for what they know. Whose library an expert came from was typed by the
 * unit whose draft they argue. How to reach them is sealed, and read only to write to them.
 */
export class Migration20261122160000 extends Migration {
  override up(): void {
    this.addSql(
      `create table "library_expert" ("id" uuid not null, "kind" text not null default 'PERSON', "name" text not null, "employer" text not null default '', "title" text not null default '', "fields" text[] not null, "level" text not null, "conduct" text not null default '', "since" date null, "until" date null, "leave_reason" text not null default '', "entered_by_id" uuid not null, "entered_at" timestamptz(3) not null, "confirmed_by_id" uuid null, "version" int not null default 1, primary key ("id"))`,
    );
    for (const column of ['entered_by_id', 'confirmed_by_id'])
      this.addSql(
        `alter table "library_expert" add constraint "library_expert_${column}_foreign" foreign key ("${column}") references "person" ("id")${column === 'confirmed_by_id' ? ' on delete set null' : ''}`,
      );
    this.addSql(
      `create table "library_expert_contact" ("expert_id" uuid not null, "sealed" bytea not null, primary key ("expert_id"))`,
    );
    this.addSql(
      `alter table "library_expert_contact" add constraint "library_expert_contact_expert_id_foreign" foreign key ("expert_id") references "library_expert" ("id") on update cascade on delete cascade`,
    );
    this.guard('library_expert', COUNTY);
    this.guard('library_expert_contact', `app_in('SYSTEM')`);
    this.addSql(`create policy remove on "library_expert_contact" for delete using (app_in('SYSTEM'))`);
  }

  private guard(table: string, who: string): void {
    this.addSql(`alter table "${table}" enable row level security`);
    this.addSql(`create policy read on "${table}" for select using (${who})`);
    this.addSql(`create policy add on "${table}" for insert with check (${who})`);
    this.addSql(`create policy change on "${table}" for update using (${who}) with check (${who})`);
  }
}
