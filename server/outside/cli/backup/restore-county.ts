import { rm } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import type { Bundle } from '#server/domains/archive/bundle.ts';
import { bytesOf } from '#server/domains/archive/verify-bundle.ts';
import type { Config } from '#server/ground/kernel/config/config.ts';
import { type Installation, openInstallation } from '#server/ground/kernel/config/installation.ts';
import { holdStore, refuseOtherStore } from '#server/ground/kernel/config/store-identity.ts';
import { keepSecrets, sameSecrets, secretsFile } from '#server/ground/kernel/config/secrets.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import { migrate } from '#server/ground/kernel/migrate.ts';
import { openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { holdCountyKeys } from '#server/outside/wiring/hold-county-keys.ts';
import { type CountyManifest, QUEUE_PART } from './county-manifest.ts';
import { migrateLike, refuseNewerBackup, refuseOccupied } from './empty-place.ts';
import { keepDone, RESTORED } from './keep-done.ts';
import { keysAgain } from './keys-again.ts';
import { type Undo, putFiles } from './put-files.ts';
import { putRows } from './put-rows.ts';
import { type Queue, queueAgain } from './queue.ts';
import { soundBackup } from './sound-backup.ts';

/** On what terms a backup is taken. */
export interface RestoringTerms {
  expected: string | null;
  withGaps: boolean;
}

/** A backup that was verified. */
export interface Verified {
  manifest: CountyManifest;
  digest: string;
}

const report = (step: string) => console.log(step);

/** 恢复整个县 onto an empty machine: everything is verified first; what fails leaves no row, file or key. */
export async function restoreCounty(
  bundle: Bundle,
  settings: Config,
  terms: RestoringTerms,
): Promise<Verified> {
  report('正在核对备份 / verifying the backup');
  const sound = await soundBackup(bundle, terms);
  if ('faults' in sound) throw new StartRefused([NOTHING, ...sound.faults].join('\n  '));
  const { manifest, digest } = sound;
  refuseNewerBackup(manifest);
  const secrets = await keysAgain(bundle, manifest, settings);
  const installation = await openInstallation(settings, report);
  try {
    if (installation.secretsFrom === 'FILE' && !sameSecrets(installation.secrets, secrets))
      throw new StartRefused(otherFile(secretsFile(installation.home)));
    await putCounty(bundle, { manifest, digest }, settings, { ...installation, secrets });
  } finally {
    await installation.stop();
  }
  return sound;
}

const NOTHING = '没有恢复，没有任何改变 / nothing was restored';
const otherFile = (file: string) =>
  `没有恢复：${file} 是别的县的密钥，请换一个空的数据目录 / the data folder holds the keys of another county`;

async function putCounty(
  bundle: Bundle,
  backup: Verified,
  settings: Config,
  installation: Installation,
): Promise<void> {
  const { ownerUrl, appUrl } = installation;
  await refuseOtherStore(installation);
  await emptyDatabase(ownerUrl, backup.manifest);
  const { services, close } = await openServices({ config: settings, ...installation });
  try {
    await fill(services, bundle, backup, installation);
    await migrate(ownerUrl, appUrl, { report });
    await queuedAgain(services, bundle);
    await holdCountyKeys(services, installation);
    await holdStore(services.system, installation.home);
  } finally {
    await close();
  }
}

/** The tables as they were, without a row. */
async function emptyDatabase(ownerUrl: string, { migrations }: CountyManifest): Promise<void> {
  const owner = await connected(ownerUrl);
  try {
    await owner.query('begin');
    await refuseOccupied(owner);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
  report('正在建立数据表 / making the tables');
  await migrateLike(ownerUrl, migrations);
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ ...clientOf(url), application_name: 'participation-operator' });
  // A connection that is lost rejects what is asked of it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Files first, then all rows in one transaction, the keys before it ends. */
async function fill(
  services: Services,
  bundle: Bundle,
  { manifest, digest }: Verified,
  { ownerUrl, home, secrets, secretsFrom }: Installation,
): Promise<void> {
  const back: Undo[] = [];
  const owner = await connected(ownerUrl);
  try {
    report('正在恢复文件 / restoring the files');
    await putFiles(services, bundle, manifest.entries, back);
    report('正在恢复数据 / restoring the rows');
    await owner.query('begin');
    await refuseOccupied(owner);
    await putRows(owner, bundle, manifest, services.recordings.kind);
    await keepDone(owner, RESTORED, digest);
    if (secretsFrom === 'FRESH') {
      back.push(() => rm(secretsFile(home), { force: true }));
      keepSecrets(home, secrets);
    }
    // Where the answer to the commit is lost, the rows may stand: they keep their files and keys.
    back.length = 0;
    await owner.query('commit');
  } catch (error) {
    for (const undo of back) await undo();
    throw error;
  } finally {
    await owner.end();
  }
}

const MOST_QUEUE = 1_000_000_000;

async function queuedAgain({ system }: Services, bundle: Bundle): Promise<void> {
  const packed = await bundle.open(QUEUE_PART);
  const bytes = await bytesOf(packed.pipe(createGunzip()), MOST_QUEUE);
  if (bytes) await queueAgain(system, JSON.parse(bytes.toString('utf8')) as Queue);
}
