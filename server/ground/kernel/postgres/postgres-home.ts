import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { identityFor, makeFolder, reachable } from './postgres-identity.ts';
import { StartRefused } from '../process/start-refused.ts';

/**
 * The folder that really holds the data (数据目录), made when missing. For root below a folder that is closed to others
 * it lies under /var/lib, since PostgreSQL must not run as root and could not walk to it.
 */
export function postgresHome(asked: string, report: (step: string) => void): string {
  const home = chosen(resolve(asked));
  if (home !== resolve(asked)) {
    report(
      `项目的上级目录不对外开放，数据存于 ${home} / data is kept there, since the folders above the project are closed`,
    );
  }
  return openHome(home);
}

/**
 * The folder once chosen stays even if parent folders change their mode: there must never be a second, empty database.
 */
function chosen(asked: string): string {
  const identity = identityFor(asked);
  if (!identity) return asked;
  const away = awayFrom(asked);
  const [here, there] = [holdsCluster(asked), holdsCluster(away)];
  if (reachable(asked, identity)) return here || !there ? asked : away;
  if (here && !there) throw shutIn(asked);
  return away;
}

const holdsCluster = (home: string): boolean => existsSync(join(home, 'pg', 'PG_VERSION'));

/** Its place under /var/lib, named after the project's path (or its own, when it lies elsewhere). */
export function awayFrom(path: string, project: string = process.cwd()): string {
  const inside = relative(project, path);
  if (inside.startsWith('..') || isAbsolute(inside)) return named(path);
  return join(named(project), inside);
}

function named(path: string): string {
  const words = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return join('/var/lib', `public-participation-${words.slice(-40)}-${mark}`.replace(/--+/g, '-'));
}

/** Root opens it for walking through only; an ordinary user keeps it to themselves. */
function openHome(home: string): string {
  try {
    makeFolder(home, process.getuid?.() === 0 ? 0o711 : 0o700);
    accessSync(home, constants.W_OK | constants.X_OK);
    return realpathSync(home);
  } catch (error) {
    throw new StartRefused(
      `数据目录不可写，请改正权限，或用DATA_DIR另设 / the data folder cannot be written: ${(error as Error).message}`,
    );
  }
}

const shutIn = (home: string) =>
  new StartRefused(
    `数据在 ${home}，但其上级目录已不对外开放，数据库进程无法进入。请恢复上级目录的进入权限（chmod o+x），或把数据移到别处并设DATA_DIR\n` +
      `  / the folders above ${home} are closed to the database's user: chmod o+x them, or move the data and set DATA_DIR`,
  );
