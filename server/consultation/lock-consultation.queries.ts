import type { Db } from '#server/kernel/context.ts';
import { isId } from '#server/kernel/load.ts';

/**
 * Takes a consultation's comments in hand until the command ends, before anything else of it is read or locked: what is
 * entered and what is answered is then judged by one command after another, so that no report is confirmed past a comment
 * . Online comments do not wait for it. Whoever may not change the consultation locks nothing.
 */
export async function lockConsultation(db: Db, id: string): Promise<void> {
  if (isId(id))
    await db.selectFrom('consultation').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}
