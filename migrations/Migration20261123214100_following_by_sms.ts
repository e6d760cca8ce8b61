import { Migration } from '@mikro-orm/migrations';

/** 关注 by short message: the way of an address, and when its last code was sent. */
export class Migration20261123214100 extends Migration {
  override up(): void {
    this.addSql(`alter table "follower" add column "way" text not null default 'MAIL'`);
    this.addSql(`alter table "follower" add column "code_at" timestamptz(3) null`);
    this.addSql(`alter table "follower" add column "code_tries" int not null default 0`);
    this.addSql(`alter table "follower" add column "code_follow_id" uuid null`);
  }
}
