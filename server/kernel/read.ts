import type { Context, Db } from './context.ts';
import { sight } from './act.ts';

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
