import type { Db } from './context.ts';
import { isId } from './load.ts';

/** Tables whose rows commands change one after another, each under a lock. */
type Held =
  | 'approval'
  | 'case_paper'
  | 'consultation'
  | 'decision'
  | 'draft_version'
  | 'meeting'
  | 'inquiry'
  | 'proposed_change'
  | 'unit';

/**
 * Takes a row in hand until the command ends, before anything of it is read: of two who come at once the second reads what
 * the first left, and meets its new version (CONFLICT). Whoever may not change the row locks nothing.
 */
export async function holdRow(db: Db, table: Held, id: string): Promise<void> {
  if (isId(id)) await db.selectFrom(table).select('id').where('id', '=', id).forNoKeyUpdate().execute();
}
