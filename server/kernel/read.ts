import type { Context, Db } from './context.ts';
import { rowScope } from './define-command.ts';
import type { Permission } from './authority.ts';

/**
 * Runs a read (只读查询). Without an actor it uses the plain pool, where row security shows published rows only.
 * Staff read in a transaction with their scopes.
 */
export function read<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  const { em } = context.services.database;
  if (!context.actor) return work(em.getKysely());
  return em
    .fork({ session: { variables: rowScope(context) } })
    .transactional((inner) => work(inner.getKysely()));
}

/** Reads with the system's scope, where the code has already proved whose record it is. */
export function readAsSystem<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  return context.services.database.em
    .fork({ session: { variables: { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' } } })
    .transactional((inner) => work(inner.getKysely()));
}

/** Reads with the scopes of a permission (岗位视野), as its commands do; only for actors it allows. */
export function readUnder<Result>(
  context: Context,
  permission: Permission,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (!permission.allows(context.actor))
    throw new Error(`read under a permission not held: ${permission.sentence}`);
  return context.services.database.em
    .fork({ session: { variables: rowScope(context, permission) } })
    .transactional((inner) => work(inner.getKysely()));
}
