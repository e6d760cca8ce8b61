import type { Context, Db } from './context.ts';
import { rowScope } from './define-command.ts';
import { demandAwaited } from './fault.ts';
import type { Permission } from './authority.ts';
import { readTogether } from './read-together.ts';

/**
 * Runs a read (只读查询) in a transaction, one for all that a request reads side by side: of staff with their scopes, of
 * everybody else with none, where row security shows published rows only. What the house reads for itself, which nobody waits
 * for, needs no such end and reads from the plain pool.
 */
export async function read<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  demandAwaited(context);
  if (context.actor) return readTogether(context, rowScope(context), work);
  if (context.patienceMs === undefined) return work(context.services.database.em.getKysely());
  return readTogether(context, {}, work);
}

/** Row security of the system's own work: every row, nobody's contact (系统视野). */
export const SYSTEM_SIGHT = { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' };

/** Reads with the system's scope, where the code has already proved whose record it is. */
export function readAsSystem<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  return readTogether(context, SYSTEM_SIGHT, work);
}

/** Reads with the scopes of a permission (岗位视野), as its commands do; only for actors it allows. */
export function readUnder<Result>(
  context: Context,
  permission: Permission,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  return readTogether(context, sightUnder(context, permission), work);
}

/** Planned once a connection, whatever the values; compiling so many selects takes longer than they do. */
const PLANNED = { plan_cache_mode: 'force_generic_plan', jit: 'off' };

/** Reads what every page asks (每页必读): as `read`, or as `readUnder` where there is a permission. Its lists must not hang on how many rows a value has. */
export function readPlanned<Result>(
  context: Context,
  permission: Permission | null,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const sight = permission ? sightUnder(context, permission) : rowScope(context);
  return readTogether(context, { ...sight, ...PLANNED }, work);
}

function sightUnder(context: Context, permission: Permission) {
  if (!permission.allows(context.actor))
    throw new Error(`read under a permission not held: ${permission.sentence}`);
  return rowScope(context, permission);
}
