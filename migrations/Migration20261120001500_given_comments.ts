import { Migration } from '@mikro-orm/migrations';

/**
 * Index for a colleague's assigned comments, found without reading a whole consultation; unassigned comments are not in
 * it.
 */
export class Migration20261120001500 extends Migration {
  override up(): void {
    this
      .addSql(`create index "comment_state_assignee_index" on "comment_state" ("consultation_id", "assignee_id")
      where assignee_id is not null`);
  }
}
