import { Migration } from '@mikro-orm/migrations';

/** 函的验证码 (国令713号第二十条): when the last one was sent, how often it was tried, how many were sent that day. */
export class Migration20261125062000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table inquiry add column "code_at" timestamptz(3) null, add column "code_tries" int not null default 0, add column "code_on" date null, add column "code_times" int not null default 0`,
    );
  }
}
