import { Migration } from '@mikro-orm/migrations';

/**
 * The consultation of a comment's state and of its contact is a copy of the comment's own, which is checked. Checking the
 * copies locked the same row twice more for every submission.
 */
export class Migration20261120001000 extends Migration {
  override up(): void {
    this.addSql('alter table comment_state drop constraint comment_state_consultation_id_foreign');
    this.addSql('alter table comment_contact drop constraint comment_contact_consultation_id_foreign');
  }
}
