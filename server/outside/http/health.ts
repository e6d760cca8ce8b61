import type { Pool } from 'pg';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import type { Exchange } from './exchange.ts';

const PATIENCE_MS = 2000;

const say = (exchange: Exchange, status: number, word: string) =>
  exchange.send(
    status,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    `${word}\n`,
  );

/** Liveness check (存活检查). */
export const healthz = (exchange: Exchange): void => say(exchange, 200, 'ok');

/** Readiness check, includes the database and that the county is open (就绪检查). */
export async function readyz(exchange: Exchange, pool: Pool, opening: Opening): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  const there = pool.query('select 1').then(
    () => true,
    () => false,
  );
  if (!(await Promise.race([there, late]))) say(exchange, 503, 'database unavailable');
  else if (opening.done) say(exchange, 200, 'ready');
  else say(exchange, 503, 'the demonstration is being told');
}
