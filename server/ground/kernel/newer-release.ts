import { StartRefused } from './process/start-refused.ts';

/**
 * Refuses a database that a newer release has migrated (较新的版本升级过): this one would write what the newer one no longer reads.
 * Names are of one length and begin with their time. What came before the oldest known one is judged by the baseline.
 */
export function refuseOlderRelease(executed: readonly string[], known: readonly string[]): void {
  const unknown = unknownMigrations(executed, known);
  const newest = unknown.at(-1);
  if (newest) throw new StartRefused(olderRelease(newest, unknown.length));
}

/** Migrations of a newer release (不认识的升级), the newest last. */
export function unknownMigrations(executed: readonly string[], known: readonly string[]): string[] {
  const [oldest = ''] = known.toSorted();
  return executed.filter((name) => name > oldest && !known.includes(name)).toSorted();
}

const olderRelease = (newest: string, count: number) =>
  `这个数据库由较新的版本升级过，现在启动的是旧版本，不认识其中${count}步升级（最新一步是 ${newest}）；没有启动，数据没有改动。请启动较新的版本；要退回旧版本，先恢复升级以前的备份 / ` +
  `this release is older than the one that last ran on this database: it does not know ${newest}. Start the newer release, or restore the backup made before the upgrade`;
