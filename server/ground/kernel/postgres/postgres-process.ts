import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from './postgres-identity.ts';
import { saidSince, shorten } from './postgres-log.ts';
import { endLeftBackends, endOrphan } from './postgres-orphan.ts';
import { PLAIN_SURROUNDINGS } from './postgres-programs.ts';
import { StartRefused } from '../process/start-refused.ts';

/** All that one start of the server process takes. */
export interface Launch {
  program: string;
  cluster: string;
  socketDir: string;
  port: number;
  /** The server's log file. */
  log: string;
  options: Readonly<Record<string, string>>;
  identity: Identity | null;
  report: (step: string) => void;
}

/** A lock whose owner is not quite gone yet: waiting helps. */
const PASSING = /lock file|pre-existing shared memory block|shared memory segment/;
const ATTEMPTS = 60;

/** PostgreSQL says so only where no postmaster lives. */
const LEFT_AT_WORK = /pre-existing shared memory block/;

/** Starts it and waits until it takes connections; clears away what a killed predecessor left. */
export async function launch(plan: Launch): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    await endOrphan(plan.cluster, join(plan.socketDir, `.s.PGSQL.${plan.port}.lock`), plan.report);
    const { child, failure } = await tryOnce(plan);
    if (failure === null) return child;
    if (attempt === ATTEMPTS || !PASSING.test(failure)) {
      throw new StartRefused(`数据库未能启动，日志见 ${plan.log} / PostgreSQL did not start: ${failure}`);
    }
    if (LEFT_AT_WORK.test(failure)) endLeftBackends(plan.cluster);
    await pause(250);
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function tryOnce(plan: Launch): Promise<{ child: ChildProcess; failure: string | null }> {
  shorten(plan.log);
  const log = openSync(plan.log, 'a', 0o600);
  const begins = fstatSync(log).size;
  // A group of its own: a terminal's Ctrl-C must not stop the database while the server still drains.
  const child = spawn(plan.program, argumentsOf(plan), {
    ...plan.identity,
    cwd: '/',
    env: PLAIN_SURROUNDINGS,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', () => done(saidSince(plan.log, begins)));
  });
  return { child, failure: await Promise.race([ended, ready(plan.cluster, child)]) };
}

function argumentsOf({ cluster, socketDir, port, options }: Launch): string[] {
  const settings = Object.entries({
    ...options,
    port: String(port),
    // A list of quoted names: the folder may contain commas and spaces.
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
  });
  return ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** The eighth line of its lock says so, as pg_ctl reads it. */
async function ready(cluster: string, child: ChildProcess): Promise<null> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const [pid, , , , , , , status] = linesOf(join(cluster, 'postmaster.pid'));
    if (Number(pid) === child.pid && status?.trim() === 'ready') return null;
    await pause(15);
  }
  return new Promise(() => undefined);
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
