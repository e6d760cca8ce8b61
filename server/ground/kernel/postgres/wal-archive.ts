import { chmodSync, existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StartRefused } from '../process/start-refused.ts';
import { keepOnce } from '../config/keep-once.ts';
import { type Identity, makeFolder, makePrivateFolder, reachable } from './postgres-identity.ts';

/** At most so much is lost with the disk, in seconds: a quiet segment is archived unfilled, and packs to little. */
export const ARCHIVED_WITHIN_SECONDS = 60;

/** Where the segments of the write-ahead log lie (预写日志). */
export const walFolder = (archive: string): string => join(archive, 'wal');

/** Says of which database it is. */
const MARKER = 'archive.json';

const PACKED = '.gz';

/** A segment as it lies in the archive. */
export const packedSegment = (name: string): string => `${name}${PACKED}`;

/** A text as one word of the shell, and of a setting in which `%` is a place. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`.replaceAll('%', '%%');

/** Settings under which the server archives (归档); a segment that lies there is never written over, and never half. */
export function archivingSettings(archive: string): Readonly<Record<string, string>> {
  const target = `${quoted(walFolder(archive))}/%f${PACKED}`;
  const again = `gzip -dc ${target} | cmp -s - %p`;
  const first = `gzip -1 -c %p > ${target}.part && sync ${target}.part && mv ${target}.part ${target}`;
  return {
    archive_mode: 'on',
    archive_timeout: String(ARCHIVED_WITHIN_SECONDS),
    archive_command: `if [ -f ${target} ]; then ${again}; else ${first}; fi`,
  };
}

/** Settings under which a copy of the cluster plays it back (回放). */
export const replayingSettings = (archive: string): Readonly<Record<string, string>> => {
  const source = `${quoted(walFolder(archive))}/%f${PACKED}`;
  return { restore_command: `[ -f ${source} ] && gzip -dc ${source} > %p` };
};

const IDENTIFIER_BYTES = 8;

/** By what PostgreSQL tells one database from every other, also after it was played back. */
export const systemIdentifier = (cluster: string): string =>
  readFileSync(join(cluster, 'global/pg_control')).subarray(0, IDENTIFIER_BYTES).toString('hex');

/** Opens the archive of this cluster before it runs; another's, or one that its server could not write, is refused. */
export function openArchive(archive: string, home: string, cluster: string, identity: Identity | null): void {
  try {
    makeFolder(archive, identity ? 0o711 : 0o700);
    if (identity && !reachable(archive, identity)) chmodSync(archive, 0o711);
    makePrivateFolder(walFolder(archive), identity);
  } catch (error) {
    throw new StartRefused(
      `WAL_ARCHIVE不可写，请改正权限或者另选 / cannot be written: ${(error as Error).message}`,
    );
  }
  if (!relative(realpathSync(home), realpathSync(archive)).startsWith('..')) throw insideHome(archive);
  if (identity && !reachable(archive, identity)) throw shutIn(archive);
  const marker = join(archive, MARKER);
  const own = systemIdentifier(cluster);
  keepOnce(marker, `${JSON.stringify({ database: own })}\n`);
  if (archivedDatabase(archive) !== own) throw othersArchive(archive);
}

/** The database whose archive the folder is (归档的归属); null: it is none. */
export function archivedDatabase(archive: string): string | null {
  const marker = join(archive, MARKER);
  if (!existsSync(marker)) return null;
  const { database } = JSON.parse(readFileSync(marker, 'utf8')) as { database?: unknown };
  return typeof database === 'string' ? database : null;
}

const insideHome = (archive: string) =>
  new StartRefused(
    `WAL_ARCHIVE（${archive}）在数据目录里，磁盘坏了就一起没有了：请放到另一块磁盘 / must not lie in the data folder: put it on another disk`,
  );
const shutIn = (archive: string) =>
  new StartRefused(
    `数据库进程进不了WAL_ARCHIVE（${archive}）：请把上级目录对外开放（chmod o+x），或者另选 / the folders above are closed to the database's user`,
  );
const othersArchive = (archive: string) =>
  new StartRefused(
    `WAL_ARCHIVE（${archive}）是另一个数据库的归档，没有启动，没有任何改变：请另选一个空文件夹 / is the archive of another database: name an empty folder`,
  );
