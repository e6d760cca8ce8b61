import { sql } from 'kysely';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import type { Terminal } from '#server/law/openness/terminal.ts';
import { TERMINAL_SCOPE, terminalsIn } from './terminal.queries.ts';

/** The terminals in hand: who changes them at once with others reads what the others left. */
export async function terminalsForChange({ db }: CommandContext): Promise<readonly Terminal[]> {
  await db.selectFrom('site_profile').select('id').where('id', '=', 1).forNoKeyUpdate().execute();
  return terminalsIn(db);
}

/** Keeps them beside the site's own data, whose version does not count this: two desks, no conflict between them. */
export async function keepTerminals(command: CommandContext, all: readonly Terminal[]): Promise<void> {
  await sql`update site_profile set terminals = ${JSON.stringify(all)}::jsonb where id = 1`.execute(
    command.db,
  );
  command.publish(TERMINAL_SCOPE);
}

/** All of them with one changed. */
export const changed = (all: readonly Terminal[], one: Terminal): Terminal[] =>
  all.map((other) => (other.id === one.id ? one : other));
