import { sql } from 'kysely';
import type { CommandContext } from './context.ts';

/** Lifts row security for the rest of this transaction: for a row that the very statement writing it takes out of the actor's scope. */
export async function seeEverythingFromHere({ db }: Pick<CommandContext, 'db'>): Promise<void> {
  await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(db);
}
