import { Migration } from '@mikro-orm/migrations';

/** 登录尝试 are counted by account and address instead of on the account alone, which would let anyone lock out its owner. */
export class Migration20261120000500 extends Migration {
  override up(): void {
    this.addSql(
      `create table "sign_in_attempt" ("subject" text not null, "address" text not null, "failures" int not null default 0, "failed_at" timestamptz(3) not null, "blocked_until" timestamptz(3) null, "succeeded_at" timestamptz(3) null, primary key ("subject", "address"))`,
    );
    this.addSql(`alter table "person" drop column "failed_attempts", drop column "locked_until"`);
    // The application may only forget what is over: a lock-out that still stands cannot be wiped away.
    this.addSql(`create function sweep_sign_in_attempts() returns void language sql security definer
      set search_path = public as $$
      delete from sign_in_attempt where failed_at < app_now() - interval '1 day'
        and coalesce(succeeded_at, '-infinity') < app_now() - interval '90 days' $$`);
  }
}
