import { Migration } from '@mikro-orm/migrations';

/**
 * 告知记录、活动提醒: each notification with its recipient and its channel; the start time for which the people of a slot
 * were reminded.
 */
export class Migration20261120020100 extends Migration {
  override up(): void {
    this.addSql(
      `create table "registration_tiding" ("id" uuid not null, "unique_key" text not null, "registration_id" uuid not null, "tiding" text not null, "text" text not null, "way" text null, "at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "registration_tiding" add constraint "registration_tiding_unique_key_unique" unique ("unique_key")`,
    );
    this.addSql(
      `create index "registration_tiding_registration_id_at_index" on "registration_tiding" ("registration_id", "at")`,
    );
    this.addSql(
      `alter table "registration_tiding" add constraint "registration_tiding_registration_id_foreign" foreign key ("registration_id") references "registration" ("id")`,
    );
    this.addSql(`alter table "registration_tiding" enable row level security`);
    // Readers of the registration read its notifications.
    this.addSql(
      `create policy read on "registration_tiding" for select using (registration_id in (select r.id from registration r))`,
    );
    this.addSql(
      `create policy add on "registration_tiding" for insert with check (registration_id in (select r.id from registration r))`,
    );
    this.addSql(`alter table "event_slot" add column "reminded_for" timestamptz(3) null`);
  }
}
