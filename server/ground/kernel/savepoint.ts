import { sql } from 'kysely';
import type { CommandContext } from './context.ts';

/**
 * Runs a part of a command that may be taken back (试办): everything it wrote is, where it answers `false` for `keep`; what the command
 * loaded before is then read anew. Its announcements stay: they only drop cached pages.
 */
export async function inSavepoint<Done extends { keep: boolean }>(
  { em, db }: Pick<CommandContext, 'em' | 'db'>,
  name: 'sheet' | 'row',
  work: () => Promise<Done>,
): Promise<Done> {
  await em.flush();
  await sql`savepoint ${sql.id(name)}`.execute(db);
  const done = await work();
  if (done.keep) await em.flush();
  else em.clear();
  await (
    done.keep ? sql`release savepoint ${sql.id(name)}` : sql`rollback to savepoint ${sql.id(name)}`
  ).execute(db);
  return done;
}
