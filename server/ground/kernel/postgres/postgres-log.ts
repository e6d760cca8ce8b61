import { copyFileSync, existsSync, readFileSync, statSync, truncateSync } from 'node:fs';

/** Settings of the database's log (数据库日志): no statement, no parameter, no row; they hold what people wrote. */
export const SAID_TO_LOG = {
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_timezone: 'UTC',
};

const LARGEST = 10_000_000;
const LOOKED_AT_EVERY_MS = 10_000;

/** Keeps one former log. Emptied in place: the server goes on writing to the end of the same file. */
export function shorten(log: string, largest: number = LARGEST): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) <= largest) return;
  copyFileSync(log, `${log}.1`);
  truncateSync(log);
}

/** Shortens it while the server runs, until stopped; a full disk must not end the process. */
export function keepShort(log: string, report: (step: string) => void): () => void {
  const look = () => {
    try {
      shorten(log);
    } catch (error) {
      report(`数据库日志无法截短 / the database's log cannot be shortened: ${(error as Error).message}`);
    }
  };
  const timer = setInterval(look, LOOKED_AT_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** Log lines of the server since it was started; nothing when its folder is gone already. */
export const saidSince = (log: string, begins: number): string =>
  existsSync(log) ? readFileSync(log).subarray(begins).toString().trim() : '';
