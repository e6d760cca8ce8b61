import { Migration } from '@mikro-orm/migrations';

/** 退回的原因 of the review before publication: a catalogue and its year-end report could be passed by their reviewer and not sent back. */
export class Migration20261122090000 extends Migration {
  override up(): void {
    this.addSql(`alter table "catalogue_version" add column "review_return" text null`);
    this.addSql(`alter table "catalogue_completion" add column "review_return" text null`);
  }
}
