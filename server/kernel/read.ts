import type { Context, Db } from './context.ts';
import { sight } from './act.ts';
import type { Permission } from './authority.ts';

/**
 * Runs a reading (只读查询). Without an actor on the plain pool: row security shows only what is published.
 * Staff read in a transaction that carries their sight.
 */
export function read<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  const { em } = context.services.database;
  if (!context.actor) return work(em.getKysely());
  return em
    .fork({ session: { variables: sight(context) } })
    .transactional((inner) => work(inner.getKysely()));
}

/** Reads with the system's sight, where the code itself has proved whose record it is. */
export function readAsSystem<Result>(context: Context, work: (db: Db) => Promise<Result>): Promise<Result> {
  return context.services.database.em
    .fork({ session: { variables: { 'app.scope': '{SYSTEM}', 'app.unit': '', 'app.contacts': '' } } })
    .transactional((inner) => work(inner.getKysely()));
}

/** Reads in the sight that a permission gives (岗位视野), as the commands under it do: only for those it allows. */
export function readUnder<Result>(
  context: Context,
  permission: Permission,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  if (!permission.allows(context.actor))
    throw new Error(`read under a permission not held: ${permission.sentence}`);
  return context.services.database.em
    .fork({ session: { variables: sight(context, permission) } })
    .transactional((inner) => work(inner.getKysely()));
}
