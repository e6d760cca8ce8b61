import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Identity, makePrivateFolder } from './postgres-identity.ts';
import { PLAIN_SURROUNDINGS, type Programs } from './postgres-programs.ts';
import { StartRefused } from '../process/start-refused.ts';

/** UTF-8 with PostgreSQL's own character types, which know Chinese letters; no locale of the machine, which may have none. */
const LOCALE = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** The cluster's folder; made beside and renamed, so that a kill in the middle leaves none rather than half of one. */
export async function makeCluster(
  home: string,
  { initdb }: Programs,
  identity: Identity | null,
  report: (step: string) => void,
): Promise<string> {
  const cluster = join(home, 'pg');
  sweepDrafts(home);
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  report('首次运行，正在创建数据库 / first start: creating the database');
  const draft = mkdtempSync(join(home, 'pg.new-'));
  makePrivateFolder(draft, identity);
  await run(
    initdb,
    ['-D', draft, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', ...LOCALE, '--data-checksums'],
    identity,
  );
  renameSync(draft, cluster);
  flush(home);
  return cluster;
}

/** The one who runs holds the folder's lock, so every other draft is a dead one; its initdb may still be writing. */
function sweepDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    if (!name.startsWith('pg.new-')) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The next start sweeps again.
    }
  }
}

/** In a group of its own: a terminal's Ctrl-C lets it finish, and the server is stopped afterwards. */
async function run(program: string, args: string[], identity: Identity | null): Promise<void> {
  const child = spawn(program, args, {
    ...identity,
    cwd: '/',
    env: PLAIN_SURROUNDINGS,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new StartRefused(`无法创建数据库 / initdb failed (${String(code)}): ${said.trim()}`);
}

/** Makes the rename itself survive a power failure. */
function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
