import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';

/** Changes of accounts and units queue up until the transaction ends: who is the last administrator is asked of a still picture. */
export async function oneAtATime(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('identity'))`.execute(db);
}
