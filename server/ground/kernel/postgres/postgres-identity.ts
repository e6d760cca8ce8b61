import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The user PostgreSQL runs as. It refuses root, so root gives it an unprivileged identity. */
export interface Identity {
  uid: number;
  gid: number;
}

/** nobody and nogroup, on every Linux. */
const NOBODY: Identity = { uid: 65_534, gid: 65_534 };

/** null: as the user who starts the server. Root keeps the owner of a cluster that an ordinary user made. */
export function identityFor(home: string): Identity | null {
  if (process.getuid?.() !== 0) return null;
  const cluster = join(home, 'pg');
  if (!existsSync(cluster)) return NOBODY;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Whether `identity` can walk to this path, as far as it exists, by the modes of the folders on the way. */
export function reachable(path: string, identity: Identity): boolean {
  let folder = realpathSync(nearest(path));
  for (;;) {
    if (!enterable(folder, identity)) return false;
    if (folder === dirname(folder)) return true;
    folder = dirname(folder);
  }
}

const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));

function enterable(folder: string, { uid, gid }: Identity): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** Makes a folder and what is missing above it with this mode, whatever the process's umask. */
export function makeFolder(path: string, mode: number): void {
  const first = mkdirSync(path, { recursive: true, mode });
  if (first === undefined) return;
  for (let made = path; ; made = dirname(made)) {
    chmodSync(made, mode);
    if (made.length <= first.length) return;
  }
}

/** A folder of PostgreSQL's own, closed to everybody else. */
export function makePrivateFolder(path: string, identity: Identity | null): void {
  makeFolder(path, 0o700);
  if (identity) chownSync(path, identity.uid, identity.gid);
}
