import { Migration } from '@mikro-orm/migrations';

const COLUMNS = [
  `"way" text not null default 'MAIL'`,
  `"topic" text not null default ''`,
  `"recipient_id" uuid null`,
  `"recipient_name" text not null default ''`,
  `"receipt_no" text null`,
  `"callable" boolean not null default false`,
  `"about_id" uuid null`,
  `"about_title" text not null default ''`,
  `"about_path" text not null default ''`,
  `"call_until" timestamptz(3) null`,
  `"settled_at" timestamptz(3) null`,
];

const THEIRS = 'message_id in (select m.id from message m)';

/** 告知 (R-67, R-71, R-83): every notification is one row with its way; calls of the unit stand beside it; staff have addresses of their own. */
export class Migration20261121010000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "message" ${COLUMNS.map((one) => `add column ${one}`).join(', ')}, alter column "recipient" drop not null`,
    );
    this.addSql(`update "message" set settled_at = coalesce(sent_at, created_at),
      way = case when recipient_masked ~ '^[0-9+]' then 'SMS' else 'MAIL' end where status <> 'QUEUED'`);
    this.addSql(`drop index "message_unit_id_index"`);
    this.addSql(`create index "message_recipient_id_index" on "message" ("recipient_id")`);
    this.addSql(`create index "message_unit_id_status_index" on "message" ("unit_id", "status")`);
    this.addSql(
      `create table "message_call" ("id" uuid not null, "message_id" uuid not null, "way" text not null, "outcome" text not null, "note" text not null default '', "by_id" uuid null, "at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "message_call_message_id_index" on "message_call" ("message_id")`);
    this.addSql(
      `alter table "message_call" add constraint "message_call_message_id_foreign" foreign key ("message_id") references "message" ("id")`,
    );
    this.addSql(
      `alter table "message_call" add constraint "message_call_by_id_foreign" foreign key ("by_id") references "person" ("id") on delete set null`,
    );
    this.addSql(`alter table "message_call" enable row level security`);
    this.addSql(`create policy read on "message_call" for select using (${THEIRS})`);
    this.addSql(`create policy add on "message_call" for insert with check (${THEIRS})`);
    this.addSql(`alter table "person" add column "email" text null, add column "mobile" text null`);
  }
}
