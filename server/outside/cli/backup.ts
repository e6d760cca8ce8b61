import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { MANIFEST } from '#server/domains/archive/bound-file.ts';
import type { BackupRecord } from '#server/ground/kernel/backup/last-backup.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import { totalsTold } from './backup/county-manifest.ts';
import { BACKED_UP, keepDone } from './backup/keep-done.ts';
import { backupName, expiredBackups } from './backup/kept-backups.ts';
import { passphraseFor } from './backup/passphrase.ts';
import { type Taken, takeCounty } from './backup/take-county.ts';
import { takeBase } from './point-in-time/take-cluster.ts';
import { besideServer, realSettings } from './in-county.ts';

/** Takes a backup in which lost files are missing, and names them in its manifest (允许缺件). */
const WITH_GAPS = '--with-gaps';

/** Takes it among others, under the day and the time, and removes those that are past their keeping (按期保留). */
const KEEP = '--keep';

/** `npm run backup -- <folder> [--keep] [--with-gaps]`: the whole of a real county, taken while its server runs. */
export async function backup(args: readonly string[]): Promise<void> {
  const [path, ...more] = args.filter((one) => one !== WITH_GAPS && one !== KEEP);
  if (!path || more.length > 0 || path.startsWith('--')) throw new StartRefused(USAGE);
  const settings = realSettings(DEMONSTRATION);
  const begun = new Date();
  const among = args.includes(KEEP) ? resolve(path) : null;
  const folder = among === null ? resolve(path) : join(among, backupName(begun));
  if (among !== null) await mkdir(among, { recursive: true, mode: 0o700 });
  for (const one of [folder, partOf(folder)]) if (existsSync(one)) throw new StartRefused(standsThere(one));
  await besideServer(settings, async (county) => {
    const sealed = county.installation.secretsFrom === 'FILE';
    const passphrase = sealed ? await passphraseFor('SEAL', settings) : null;
    const terms = { folder, draft: partOf(folder), passphrase, withGaps: args.includes(WITH_GAPS) };
    const taken = await takeCounty(county, terms);
    for (const line of told(folder, taken)) console.log(line);
    await keepDone(county.owner, BACKED_UP, taken.digest);
    await county.services.lastBackup.keep(recordOf(folder, begun, taken)).catch(notRecorded);
    if (settings.walArchive === null) return;
    for (const line of await takeBase(county, settings.walArchive, passphrase)) console.log(line);
  });
  if (among !== null) for (const line of await removeExpired(among, basename(folder))) console.log(line);
}

/** Only after the new one is whole, and never that one; a folder without a manifest is no backup, whatever its name. */
async function removeExpired(among: string, taken: string): Promise<string[]> {
  const names = (await readdir(among)).filter((name) => existsSync(join(among, name, MANIFEST)));
  const expired = expiredBackups(names).filter((name) => name !== taken);
  for (const name of expired) await rm(join(among, name), { recursive: true });
  const kept = names.length - expired.length;
  return [
    ...expired.map((name) => `已过保留期，移除 / past its keeping, removed: ${name}`),
    `  保留的备份 / backups kept: ${kept}`,
  ];
}

/** Only of a whole one: a backup that failed leaves the record of the one before. */
const recordOf = (folder: string, takenAt: Date, { manifest }: Taken): BackupRecord => ({
  takenAt,
  folder: basename(folder),
  files: manifest.totals.files,
  bytes: manifest.entries.reduce((sum, { size }) => sum + size, 0),
  missing: manifest.gaps.length,
});

const notRecorded = (error: Error): never => {
  throw new StartRefused(
    `备份是完整的，但没能在数据目录里记下，服务会以为没有备份 / the backup is whole, but could not be recorded in the data folder: ${error.message}`,
  );
};

/** Half a backup goes by another name. */
const partOf = (folder: string) => `${folder}.part`;

const USAGE = `用法：npm run backup -- 备份文件夹 [${KEEP}] [${WITH_GAPS}] / usage: npm run backup -- <folder> [${KEEP}] [${WITH_GAPS}]`;

const DEMONSTRATION =
  '演示系统不备份：它随时可以重新讲述；正式使用请设 DEMO=0 / a demonstration is not backed up: it can be told again; set DEMO=0 for a real county';

const standsThere = (path: string) =>
  `${path} 已经有了，没有备份：请换一个文件夹；如果是没有完成的备份，请先删除 / it exists already: name another folder, or remove what was not finished`;

/** The backup in words. */
export function told(folder: string, { manifest, digest }: Taken): string[] {
  return [
    `已备份 / backed up: ${folder}`,
    ...totalsTold(manifest.totals),
    `  清单的SHA-256 / SHA-256 of the manifest: ${digest}`,
    manifest.keys === 'SEALED' ? SEALED : OUTSIDE,
    ...(manifest.gaps.length === 0
      ? []
      : [
          `备份缺${manifest.gaps.length}个文件 / files missing: ${manifest.gaps.length}`,
          ...manifest.gaps.map((one) => `  ${unsoundPaperWords(one)}`),
        ]),
  ];
}

const SEALED =
  '两个密钥以口令封存在 keys.json：口令请另处保管，没有口令不能恢复 / the two keys are sealed in keys.json: keep the passphrase apart, without it nothing can be restored';
const OUTSIDE =
  '两个密钥来自环境变量，不在备份里：请另处保管 SESSION_KEY、CONTACT_KEY / the keys come from the settings and are not in the backup: keep SESSION_KEY and CONTACT_KEY apart';
