import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Identity, makePrivateFolder, reachable } from './postgres-identity.ts';
import { StartRefused } from '../process/start-refused.ts';

/** Linux takes no longer path for a Unix socket (sun_path, less its closing zero). */
const LONGEST_SOCKET_PATH = 107;

/** The socket's folder, open to PostgreSQL's user alone: `run` in the home, or a short one elsewhere when that is too long. */
export function makeSocketFolder(
  home: string,
  port: number,
  identity: Identity | null,
  report: (step: string) => void,
): string {
  const usual = join(home, 'run');
  if (fits(usual, port)) {
    makePrivateFolder(usual, identity);
    return usual;
  }
  const short = shortFolder(home, port, identity);
  report(`数据目录路径过长，数据库套接字放在 ${short} / path too long for a socket, kept there instead`);
  return short;
}

/** The short one goes with the server; the usual one stays in the home. */
export function removeSocketFolder(home: string, folder: string): void {
  if (folder !== join(home, 'run')) rmSync(folder, { recursive: true, force: true });
}

const fits = (folder: string, port: number) =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= LONGEST_SOCKET_PATH;

/** Always the same for one home, so that a later start finds what a killed one left there. */
function shortFolder(home: string, port: number, identity: Identity | null): string {
  const name = `participation-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
  const parents = [...(identity ? ['/run'] : []), tmpdir(), '/tmp', '/var/tmp'];
  for (const parent of parents) {
    const folder = join(parent, name);
    if (!fits(folder, port) || !writable(parent)) continue;
    if (identity && !reachable(parent, identity)) continue;
    makePrivateFolderSafely(folder, identity);
    return folder;
  }
  throw new StartRefused(
    `找不到可放数据库套接字的目录 / no folder for the socket among ${parents.join(', ')}`,
  );
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** In a folder that everybody may write to, somebody else may have put something under this name. */
function makePrivateFolderSafely(folder: string, identity: Identity | null): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  const ours = [process.getuid?.() ?? 0, identity?.uid];
  if (found && (!found.isDirectory() || !ours.includes(found.uid) || (found.mode & 0o077) !== 0)) {
    throw new StartRefused(`${folder} 不属于本服务，请移走 / belongs to somebody else: move it away`);
  }
  makePrivateFolder(folder, identity);
}
