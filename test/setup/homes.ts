import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { awayFrom } from '#server/ground/kernel/postgres/postgres-home.ts';
import { identityFor, reachable } from '#server/ground/kernel/postgres/postgres-identity.ts';
import { processState } from '#server/ground/kernel/process/process-state.ts';

/** Made by this file's tests, gone when they are over. */
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of a test's own; accessible to others (mode 711) by default. */
export function testFolder(mode = 0o711): string {
  const folder = realpathSync(mkdtempSync(join(openParent(), 'participation-setup-')));
  chmodSync(folder, mode);
  made.push(folder);
  return folder;
}

/** Root's own folder for temporary files may be closed to the database's user. */
function openParent(): string {
  const identity = identityFor(tmpdir());
  const parents = [tmpdir(), '/tmp', '/var/tmp'].filter((folder) => existsSync(folder));
  return parents.find((folder) => !identity || reachable(folder, identity)) ?? tmpdir();
}

/** A data folder in it, and its place under /var/lib should the folders above turn out to be closed. */
export function testHome(folder: string, name: string): string {
  const home = join(folder, name);
  made.push(awayFrom(home));
  return home;
}

/** Numbers of all living processes that were started with this argument. */
export const processesWith = (argument: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && processState(pid)?.args.includes(argument));

/** A server's process of its own that starts the database in `home` and stays; `said` ends when it is ready. */
export function holder(home: string): { child: ChildProcess; ready: Promise<string> } {
  const child = spawn(process.execPath, ['test/setup/hold-postgres.ts', home], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = new Promise<string>((done) => {
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes('ready')) done(said);
    });
    child.on('exit', () => done(said));
  });
  return { child, ready };
}

/** kill -9, and wait until it is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}
