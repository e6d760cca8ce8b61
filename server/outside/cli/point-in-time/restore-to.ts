import { chown, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '#server/domains/archive/bundle.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { keepSecrets } from '#server/ground/kernel/config/secrets.ts';
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import { postgresHome } from '#server/ground/kernel/postgres/postgres-home.ts';
import { type Identity, identityFor } from '#server/ground/kernel/postgres/postgres-identity.ts';
import { packedSegment, replayingSettings, walFolder } from '#server/ground/kernel/postgres/wal-archive.ts';
import { withClient } from '#server/ground/kernel/postgres/with-client.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { STORES } from '../backup/county-manifest.ts';
import { refuseNewerBackup } from '../backup/empty-place.ts';
import { keysAgain } from '../backup/keys-again.ts';
import { inCounty } from '../in-county.ts';
import { unsoundFiles } from '../backup/recount.ts';
import { basesFolder, basesIn, type KeptBase, segmentsIn } from './archive-bases.ts';
import { refusePoint } from './refuse-point.ts';

const report = (step: string) => console.log(step);

/**
 * 时点恢复: an empty data folder becomes the county as it was at `at`, or at the end of the log. What is refused changes
 * nothing; what fails leaves no database.
 */
export async function restoreTo(archive: string, at: Date | null, settings: Config): Promise<string[]> {
  const bases = await basesIn(archive);
  const base = bases.findLast(({ takenAt }) => at === null || new Date(takenAt) <= at);
  const refusal = refusePoint({
    base: base ?? null,
    bases,
    segments: await segmentsIn(archive),
    at,
    now: new Date(),
  });
  if (refusal || !base) throw new StartRefused(refusal ?? '');
  refuseNewerBackup(base);
  const home = placeFor(settings);
  const bundle = await openBundle(join(basesFolder(archive), base.name));
  const secrets = await keysAgain(bundle, base, settings).finally(() => bundle.close());
  const until = await playedBack(archive, base, home, at);
  if (!settings.secrets) keepSecrets(home, secrets);
  report('正在恢复文件 / restoring the files');
  for (const store of STORES)
    if (existsSync(join(archive, store)))
      await cp(join(archive, store), join(home, store), {
        recursive: true,
        filter: (path) => !path.endsWith('.part'),
      });
  return [`已恢复到 / restored as of ${until}`, ...(await lookedOver(settings))];
}

function placeFor(settings: Config): string {
  if (settings.databaseUrl !== null) throw new StartRefused(OUTSIDE);
  const home = postgresHome(settings.dataDir, report);
  for (const name of ['pg', 'secrets.json', 'store.json', ...STORES])
    if (existsSync(join(home, name))) throw new StartRefused(occupied(join(home, name)));
  return home;
}

/** Copies the base and plays the log back onto it; the last change that it holds. */
async function playedBack(archive: string, base: KeptBase, home: string, at: Date | null): Promise<string> {
  const cluster = await copiedBase(archive, base, home);
  const target = at ? { recovery_target_time: pgInstant(at), recovery_target_action: 'promote' } : {};
  report('正在回放日志 / playing the log back');
  try {
    const options = { ...replayingSettings(archive), ...target, hot_standby: 'off' };
    const postgres = await startPostgres({ home, options, report }).catch(fellShort);
    const { rows } = await withClient(postgres.ownerUrl, (owner) =>
      owner.query<{ at: string | null }>(REACHED),
    );
    await postgres.stop();
    return rows[0]?.at ?? base.takenAt;
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    throw error;
  }
}

const REACHED = `select to_char(pg_last_xact_replay_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as at`;

/** As the setting takes it, which knows no `T` and no `Z`. */
const pgInstant = (at: Date) => at.toISOString().replace('T', ' ').replace('Z', '+00');

/** Under another name until it is whole; a start sweeps what a kill left. */
async function copiedBase(archive: string, base: KeptBase, home: string): Promise<string> {
  const identity = identityFor(home);
  refuseShut(join(walFolder(archive), packedSegment(base.firstSegment)), identity);
  report('正在复制底本 / copying the base');
  const draft = await mkdtemp(join(home, 'pg.new-'));
  await cp(join(basesFolder(archive), base.name, 'cluster'), draft, { recursive: true });
  await writeFile(join(draft, 'recovery.signal'), '');
  if (identity) await ownedBy(draft, identity);
  const cluster = join(home, 'pg');
  await rename(draft, cluster);
  return cluster;
}

async function ownedBy(folder: string, { uid, gid }: Identity): Promise<void> {
  await chown(folder, uid, gid);
  for (const name of await readdir(folder, { recursive: true })) await chown(join(folder, name), uid, gid);
}

function refuseShut(segment: string, identity: Identity | null): void {
  if (!identity) return;
  const { uid, mode } = statSync(segment);
  if (uid !== identity.uid && (mode & 0o004) === 0) throw new StartRefused(shut(segment, identity));
}

function fellShort(error: unknown): never {
  if (!String(error).includes('before configured recovery target was reached')) throw error;
  throw new StartRefused(TOO_LATE);
}

/** Brought to this release and counted: which files the rows name and nobody has. */
async function lookedOver(settings: Config): Promise<string[]> {
  const told: string[] = [];
  await inCounty({ ...settings, walArchive: null }, async (services, installation) => {
    await mkdir(join(installation.home, 'files'), { recursive: true });
    const missing = await withClient(installation.ownerUrl, (owner) => unsoundFiles(owner, services));
    if (missing.length > 0)
      told.push(`缺${missing.length}个文件 / files missing: ${missing.length}`, ...missing);
  });
  return [...told, '现在可以启动服务：npm start / next: npm start'];
}

const OUTSIDE =
  '时点恢复只恢复到内置数据库：请不设DATABASE_URL，用空的数据目录 / into the embedded database only: unset DATABASE_URL and name an empty data folder';
const occupied = (path: string) =>
  `${path} 已经有了，没有恢复，没有任何改变：请用空的数据目录 / the data folder is not empty`;
const shut = (segment: string, { uid }: Identity) =>
  `数据库进程（uid ${uid}）读不了 ${segment}，没有恢复：请改属主（chown -R ${uid}） / not readable for the database's user`;
const TOO_LATE =
  '日志没有到这个时刻，没有恢复，没有任何改变：请选早一些的，或者不带--at恢复到最后 / the log ends before that moment: name an earlier one, or leave out --at';
