import { backupLine } from '#server/ground/kernel/backup/backup-alarm.ts';
import type { Opening } from '#server/ground/kernel/process/opening.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { alarmsOf } from '#server/domains/operation/alarm-facts.ts';
import { fromThisMachine } from './client-address.ts';
import type { Exchange } from './exchange.ts';

const PATIENCE_MS = 2000;

const say = (exchange: Exchange, status: number, words: readonly string[]) =>
  exchange.send(
    status,
    { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    words.map((word) => `${word}\n`).join(''),
  );

/** Liveness check (存活检查). */
export const healthz = (exchange: Exchange): void => say(exchange, 200, ['ok']);

/** Of a demonstration that is not whole yet. */
export const notReady = (exchange: Exchange, more: readonly string[] = []): void =>
  say(exchange, 503, ['the demonstration is being told', ...more]);

/**
 * Readiness check, includes the database and that the county is open (就绪检查). Whoever asks from the machine itself is told of the
 * backup and of alarms as well; the status does not follow them, or a proxy would take the county off the net for an old backup.
 */
export async function readyz(exchange: Exchange, services: Services, opening: Opening): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
  const there = services.system.query('select 1').then(
    () => true,
    () => false,
  );
  const more = fromThisMachine(exchange.request) ? await forOperator(services) : [];
  if (!(await Promise.race([there, late]))) say(exchange, 503, ['database unavailable', ...more]);
  else if (opening.done) say(exchange, 200, ['ready', ...more]);
  else notReady(exchange, more);
}

/** Lines for the operator (运维人员). */
async function forOperator(services: Services): Promise<string[]> {
  const { config, lastBackup } = services;
  const watched = config.backupWithinHours > 0;
  return [
    ...(watched ? [backupLine(await lastBackup.read(), new Date())] : []),
    ...(await alarmsOf(services)).map((alarm) => `alarm: ${alarm}`),
  ];
}
