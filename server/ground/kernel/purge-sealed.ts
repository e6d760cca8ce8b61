import type { Action } from '#server/ground/kernel/action-words.ts';
import { sql } from 'kysely';
import type { CommandContext } from './context.ts';
import { defineCommand } from './define-command.ts';
import type { Permission } from './authority.ts';

/** Where sealed contacts are stored: `contacts` refers by `key` to `rows`, which refer to their subject by `matter`. */
export interface SealedIn {
  contacts: string;
  key: string;
  rows: string;
  matter: string;
  /** The target kind in the audit. */
  kind: string;
}

/** Defines a command that deletes the sealed contacts of one subject after their retention (到期的联系方式, R-86); returns the count. */
export const purgeSealed = (action: Action, permission: Permission, sealedIn: SealedIn) =>
  defineCommand(action, permission, (command, id: string) => deleteSealed(command, sealedIn, id));

async function deleteSealed(
  command: CommandContext,
  { contacts, key, rows, matter, kind }: SealedIn,
  id: string,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(contacts)} c using ${sql.table(rows)} r
    where r.id = c.${sql.ref(key)} and r.${sql.ref(matter)} = ${id}::uuid`.execute(command.db);
  const deleted = Number(numAffectedRows ?? 0);
  command.about(kind, id, `${deleted}条联系方式`);
  return deleted;
}
