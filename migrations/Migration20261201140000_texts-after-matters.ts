import { Migration } from '@mikro-orm/migrations';

/**
 * A law of many articles holds nearly every word somewhere: in the search it stands, like a file, behind the county's own matters,
 * unless its title was asked for.
 */
export class Migration20261201140000 extends Migration {
  override up(): void {
    this.addSql(`do $$ begin
      execute replace(pg_get_functiondef('find_findable'::regproc), $s$f.kind = ''FILE''$s$, $s$f.kind in (''FILE'', ''STATUTE'')$s$);
    end $$`);
  }
}
