import { Migration } from '@mikro-orm/migrations';
import { baselineStatements } from './baseline/baseline.ts';
import { firstRows } from './baseline/first-rows.ts';

/** The last of the migrations that led here one by one; a database that has it is what this one makes. */
const LAST_BEFORE = 'Migration20261125120000';

/** Everything the platform begins with: tables, functions, triggers, row security, first rows. */
export class Migration20261126000000 extends Migration {
  override async up(): Promise<void> {
    const earlier = await this.execute('select name from mikro_orm_migrations order by name desc limit 1');
    const last = (earlier as { name: string }[])[0]?.name;
    if (last === LAST_BEFORE) return;
    if (last)
      throw new Error(
        `the database stands at ${last}: bring it to ${LAST_BEFORE} with the release before first`,
      );
    for (const statement of [...baselineStatements(), ...firstRows(new Date())]) this.addSql(statement);
  }
}
