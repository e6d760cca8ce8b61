import { Migration } from '@mikro-orm/migrations';

/** 记者报名和提问 are opened for each press conference; those that were planned before have had them all along. */
export class Migration20261126120000 extends Migration {
  override up(): void {
    this.addSql(`alter table event add column press_sign_up boolean not null default false`);
    this.addSql(`update event set press_sign_up = true where kind = 'PRESS_CONFERENCE'`);
  }
}
