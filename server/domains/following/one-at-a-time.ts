import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';

/** Noticing and sending come one after the other, on whichever server, so that nothing falls between two letters. */
export const oneAtATime = async (db: Db): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('following'))`.execute(db);
};
