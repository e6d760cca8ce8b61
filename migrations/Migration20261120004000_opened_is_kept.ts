import { Migration } from '@mikro-orm/migrations';

/**
 * A consultation that has been given an opening is never deleted, and a comment is taken by the statement that reads the
 * open consultation itself: checking the same row again for each comment and counter proved nothing, and locked it.
 */
export class Migration20261120004000 extends Migration {
  override up(): void {
    this.addSql(`create function refuse_deletion_of_opened() returns trigger language plpgsql as $$
      begin
        raise exception 'a consultation that has opened is kept (R-36)' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`create trigger opened_consultation_kept before delete on consultation
      for each row when (old.opens_at is not null) execute function refuse_deletion_of_opened()`);
    this.addSql('alter table comment drop constraint comment_consultation_id_foreign');
    this.addSql('alter table comment_counter drop constraint comment_counter_consultation_id_foreign');
  }
}
