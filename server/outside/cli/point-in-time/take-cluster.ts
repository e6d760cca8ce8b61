import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { release } from '#server/ground/kernel/process/release.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { mirrorFile } from '#server/ground/kernel/media/mirror-file.ts';
import { backupName } from '../backup/kept-backups.ts';
import { filePart, KEYS_PART } from '../backup/county-manifest.ts';
import { namedFiles } from '../backup/named-files.queries.ts';
import { sealKeys } from '../backup/sealed-keys.ts';
import { checksOf } from '../backup/take-county.ts';
import { sourceOf } from '../backup/take-files.ts';
import { writePart } from '../backup/write-part.ts';
import type { Beside } from '../in-county.ts';
import { type Base, BASE_MANIFEST, basesFolder, draftOf, removeOld } from './archive-bases.ts';
import { copyCluster } from './copy-cluster.ts';

/** Until the last segment is archived; who waits longer has an archive that stands still. */
const PATIENCE_MS = 300_000;
const BACKUP_LABEL = 'backup_label';

/** Takes a base into the archive while the server runs (取底本), and removes what none needs any more; in words. */
export async function takeBase(
  county: Beside,
  archive: string,
  passphrase: string | null,
): Promise<string[]> {
  const folder = join(basesFolder(archive), backupName(new Date()));
  const draft = draftOf(folder);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    await copyBase(county, draft, passphrase);
    const files = await mirrorFiles(county, archive);
    await rename(draft, folder);
    const { bases, segments } = await removeOld(archive);
    return [
      `已取时点恢复的底本 / base for point in time: ${folder}`,
      `  新的附件和录像 / files added: ${files}；移除旧底本 / old bases removed: ${bases}，日志 / segments: ${segments}`,
    ];
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function copyBase(
  { owner, installation, migrations }: Beside,
  draft: string,
  passphrase: string | null,
): Promise<void> {
  await owner.query(`set statement_timeout = ${PATIENCE_MS}`);
  await owner.query(`select pg_backup_start('base', true)`);
  await copyCluster(join(installation.home, 'pg'), join(draft, 'cluster'));
  const { label, last } = await stopped(owner);
  await writePart(join(draft, 'cluster'), BACKUP_LABEL, [label]);
  if (passphrase !== null) await writePart(draft, KEYS_PART, [sealKeys(installation.secrets, passphrase)]);
  const base: Base = {
    release: release(),
    migrations,
    keys: passphrase === null ? 'OUTSIDE' : 'SEALED',
    keyChecks: checksOf(installation.secrets),
    takenAt: new Date().toISOString(),
    firstSegment: /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? '',
    lastSegment: last,
  };
  await writePart(draft, BASE_MANIFEST, [`${JSON.stringify(base, null, 1)}\n`]);
}

async function stopped(owner: Client): Promise<{ label: string; last: string }> {
  const { rows } = await owner
    .query<{ label: string; last: string }>(
      `select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(true)`,
    )
    .catch((error: unknown) => {
      throw new StartRefused(`${STANDS_STILL}: ${(error as Error).message}`);
    });
  if (!rows[0]) throw new StartRefused(STANDS_STILL);
  return rows[0];
}

const STANDS_STILL =
  '日志归档不了，底本没有取成：看数据目录里的postgres.log和WAL_ARCHIVE的权限、余地 / the log cannot be archived: see postgres.log, and the room in WAL_ARCHIVE';

/** Copies the files of the county that the archive does not have yet, each held against its digest; how many. */
export async function mirrorFiles({ owner, services }: Pick<Beside, 'owner' | 'services'>, archive: string) {
  let copied = 0;
  for (const file of await namedFiles(owner)) {
    const target = join(archive, filePart(file.store, file.storageKey));
    if (await mirrorFile(sourceOf(services, file), file, target)) copied += 1;
  }
  return copied;
}
