import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table "follower" ("id" uuid not null, "address_hmac" text not null, "address" bytea not null, "link_hmac" text not null, "asked_on" date null, "asked_times" int not null default 0, "created_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "follower" add constraint "follower_address_hmac_unique" unique ("address_hmac")`,
  `alter table "follower" add constraint "follower_link_hmac_unique" unique ("link_hmac")`,
  `create table "follow" ("id" uuid not null, "follower_id" uuid not null, "kind" text not null, "subject" text not null, "pace" text not null, "notice_version" int not null, "link_hmac" text not null, "asked_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, "told_until" timestamptz(3) null, "ended_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "follow" add constraint "follow_link_hmac_unique" unique ("link_hmac")`,
  `alter table "follow" add constraint "follow_follower_id_kind_subject_unique" unique ("follower_id", "kind", "subject")`,
  `create index "follow_kind_subject_index" on "follow" ("kind", "subject")`,
  `create index "follow_asked_at_index" on "follow" ("asked_at")`,
  `alter table "follow" add constraint "follow_follower_id_foreign" foreign key ("follower_id") references "follower" ("id") on update cascade on delete cascade`,
  `create table "followed_moment" ("id" uuid not null, "key" text not null, "kind" text not null, "decision_no" text null, "unit_id" uuid not null, "title" text not null, "path" text not null, "detail" text not null, "at" timestamptz(3) not null, "noticed_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "followed_moment" add constraint "followed_moment_key_unique" unique ("key")`,
  `create index "followed_moment_noticed_at_index" on "followed_moment" ("noticed_at")`,
];

const SYSTEM = `app_in('SYSTEM')`;

/** 关注: who follows what is seen by no desk; the staff read numbers through a reading of their own. */
export class Migration20261123120000 extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of ['follower', 'follow', 'followed_moment']) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy own on "${table}" for all using (${SYSTEM}) with check (${SYSTEM})`);
    }
  }
}
