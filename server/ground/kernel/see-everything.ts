import { sql } from 'kysely';
import type { Permission } from './authority.ts';
import type { CommandContext } from './context.ts';
import { rowScope } from './define-command.ts';

/** Lifts row security for the rest of this transaction: for a row that the very statement writing it takes out of the actor's scope. */
export async function seeEverythingFromHere({ db }: Pick<CommandContext, 'db'>): Promise<void> {
  await sql`select set_config('app.scope', '{SYSTEM}', true)`.execute(db);
}

/** Takes the row-security scopes of a permission that the actor was found to have, for the rest of this transaction. */
export async function seeUnderFromHere(command: CommandContext, permission: Permission): Promise<void> {
  for (const [name, value] of Object.entries(rowScope(command, permission)))
    await sql`select set_config(${name}, ${value}, true)`.execute(command.db);
}
