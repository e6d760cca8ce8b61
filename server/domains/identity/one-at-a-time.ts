import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/**
 * Serialises changes of accounts and units until the transaction ends, so that the check for the last administrator
 * sees no concurrent change.
 */
export async function oneAtATime(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('identity'))`.execute(db);
}
