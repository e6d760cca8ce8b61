import { Migration } from '@mikro-orm/migrations';

/** 电话告知: who called whom nobody could write to, and whether he was reached. */
export class Migration20261120020210 extends Migration {
  override up(): void {
    this.addSql(
      `create table "registration_call" ("id" uuid not null, "tiding_id" uuid not null, "way" text not null, "reached" boolean not null, "note" text not null default '', "by_id" uuid not null, "at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "registration_call_tiding_id_index" on "registration_call" ("tiding_id")`);
    this.addSql(
      `alter table "registration_call" add constraint "registration_call_tiding_id_foreign" foreign key ("tiding_id") references "registration_tiding" ("id")`,
    );
    this.addSql(
      `alter table "registration_call" add constraint "registration_call_by_id_foreign" foreign key ("by_id") references "person" ("id")`,
    );
    this.addSql(`alter table "registration_call" enable row level security`);
    // Readers of a notification read whether it was delivered.
    const told = `tiding_id in (select t.id from registration_tiding t)`;
    this.addSql(`create policy read on "registration_call" for select using (${told})`);
    this.addSql(`create policy add on "registration_call" for insert with check (${told})`);
  }
}
