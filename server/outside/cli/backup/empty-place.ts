import type { Client } from 'pg';
import { openDatabase } from '#server/ground/kernel/database.ts';
import { KNOWN_MIGRATIONS } from '#server/ground/kernel/migrate.ts';
import { unknownMigrations } from '#server/ground/kernel/newer-release.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import type { CountyManifest } from './county-manifest.ts';

/** A county that was only started once has its keys' check values; one that was used has the rest. */
const HELD = ['unit', 'person', 'catalogue_version', 'decision', 'consultation', 'key_check', 'audit_event'];

/** Refuses a backup whose migrations this release does not know (较新的版本制作的备份). */
export function refuseNewerBackup({
  migrations,
  release,
}: Pick<CountyManifest, 'migrations' | 'release'>): void {
  const newest = unknownMigrations(migrations, KNOWN_MIGRATIONS).at(-1);
  if (newest) throw new StartRefused(newer(newest, release));
  if (!migrations.some((name) => KNOWN_MIGRATIONS.includes(name))) throw new StartRefused(TOO_OLD);
}

/** Refuses a database with anything in it (不是空的); until the transaction of the caller ends nobody else puts anything there. */
export async function refuseOccupied(owner: Client): Promise<void> {
  const { rows: there } = await owner.query<{ name: string }>(
    `select name from unnest($1::text[]) as n (name) where to_regclass(name) is not null`,
    [HELD],
  );
  if (there.length === 0) return;
  const tables = there.map(({ name }) => name);
  await owner.query(`lock table ${tables.join(', ')} in share row exclusive mode`);
  const { rowCount } = await owner.query(
    tables.map((table) => `(select from ${table} limit 1)`).join(' union all '),
  );
  if (rowCount !== 0) throw new StartRefused(OCCUPIED);
}

/** Brings an empty database to exactly the migrations of the backup (升级到备份时的样子). */
export async function migrateLike(ownerUrl: string, migrations: readonly string[]): Promise<void> {
  const wanted = migrations.filter((name) => KNOWN_MIGRATIONS.includes(name));
  const orm = await openDatabase({ url: ownerUrl, pool: 2, bare: true });
  try {
    const done = new Set((await orm.migrator.getExecuted()).map(({ name }) => name));
    if ([...done].some((name) => !wanted.includes(name))) throw new StartRefused(OCCUPIED);
    const missing = wanted.filter((name) => !done.has(name));
    if (missing.length > 0) await orm.migrator.up({ migrations: missing });
  } finally {
    await orm.close(true);
  }
}

const OCCUPIED =
  '这里已经有数据，没有恢复，没有任何改变：整个县只恢复到空的数据目录或者空的数据库 / not empty: a whole county is restored into an empty data folder or database only';
const TOO_OLD =
  '这份备份比这个版本能读的还旧：请先用当时的版本恢复，再升级 / the backup is too old for this release: restore it with its own release, then upgrade';
const newer = (newest: string, release: string) =>
  `备份由较新的版本（${release}）制作，这个版本不认识其中的升级 ${newest}；没有恢复，没有任何改变。请用较新的版本恢复 / ` +
  'the backup was taken by a newer release: restore it with that one';
