import { Migration } from '@mikro-orm/migrations';

/** 不打扰的时段: what is written at night waits for the morning; whether it may go at night is fixed when it is written. */
export class Migration20261125060000 extends Migration {
  override up(): void {
    this.addSql(
      'alter table "message" add column "at_night" boolean not null default false, add column "not_before" timestamptz(3) null',
    );
  }
}
