import { mkdir, rename, rm } from 'node:fs/promises';
import { Client } from 'pg';
import { MANIFEST } from '#server/domains/archive/bound-file.ts';
import { checkOf, KEY_NAMES, type KeyName, keysStand } from '#server/ground/kernel/config/key-check.ts';
import type { Secrets } from '#server/ground/kernel/config/secrets.ts';
import { clientOf } from '#server/ground/kernel/database.ts';
import { release } from '#server/ground/kernel/process/release.ts';
import { StartRefused } from '#server/ground/kernel/process/start-refused.ts';
import { UNSOUND_FILE_MEND, type UnsoundPaper, unsoundPaperWords } from '#server/law/archive/file-fault.ts';
import type { Beside } from '../in-county.ts';
import {
  COUNTY_FORMAT,
  type CountyManifest,
  KEYS_PART,
  MANIFEST_DIGEST,
  type Part,
  QUEUE_PART,
  type TakenTable,
} from './county-manifest.ts';
import { namedFiles } from './named-files.queries.ts';
import { type Queue, queueOf } from './queue.ts';
import { sealKeys } from './sealed-keys.ts';
import { takeFiles } from './take-files.ts';
import { takeRows, type TakenRows } from './take-rows.ts';
import { writePart } from './write-part.ts';

/** Where a backup goes, and on what terms. */
export interface TakingTerms {
  folder: string;
  /** Its name until it is whole. */
  draft: string;
  /** null: the keys come from the settings and are left out. */
  passphrase: string | null;
  withGaps: boolean;
}

/** A whole backup. */
export interface Taken {
  manifest: CountyManifest;
  /** SHA-256 of its manifest. */
  digest: string;
}

/** 备份: everything as one instant sees it, under another name until it is whole; nothing is left of one that fails. */
export async function takeCounty(county: Beside, terms: TakingTerms): Promise<Taken> {
  const { draft, folder } = terms;
  try {
    await mkdir(draft, { mode: 0o700 });
    const taken = await takeAll(county, terms);
    await rename(draft, folder);
    return taken;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw unwritable(error, draft) ?? error;
  }
}

const PLACE = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'ENOENT', 'ENOTDIR']);

/** Faults of the place, not of the county. */
function unwritable(error: unknown, folder: string): StartRefused | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!PLACE.has(code ?? '')) return null;
  return new StartRefused(`不能写入 ${folder}，没有备份 / cannot be written: ${message}`);
}

async function takeAll(county: Beside, { draft, passphrase, withGaps }: TakingTerms): Promise<Taken> {
  const { services, installation, migrations } = county;
  const { rows, queue, named, takenAt } = await takeRowsOf(county, draft);
  const { parts, gaps } = await takeFiles(services, named, draft);
  if (gaps.length > 0 && !withGaps) throw new StartRefused(shortWords(gaps));
  const entries: Part[] = [...rows.parts, await writePart(draft, QUEUE_PART, [JSON.stringify(queue)])];
  if (passphrase !== null)
    entries.push(await writePart(draft, KEYS_PART, [sealKeys(installation.secrets, passphrase)]));
  const manifest: CountyManifest = {
    format: COUNTY_FORMAT,
    release: release(),
    takenAt,
    migrations,
    keys: passphrase === null ? 'OUTSIDE' : 'SEALED',
    keyChecks: checksOf(installation.secrets),
    tables: rows.tables,
    sequences: rows.sequences,
    totals: { ...countsOf(rows.tables), files: parts.length },
    entries: [...entries, ...parts],
    gaps,
  };
  const { sha256 } = await writePart(draft, MANIFEST, [`${JSON.stringify(manifest, null, 1)}\n`]);
  await writePart(draft, MANIFEST_DIGEST, [`${sha256}  ${MANIFEST}\n`]);
  return { manifest, digest: sha256 };
}

/** One instant for both roles: the queue's tables belong to the application's, all others to the owner's. */
async function takeRowsOf({ owner, installation }: Beside, draft: string) {
  const app = new Client(clientOf(installation.appUrl));
  await app.connect();
  try {
    await owner.query('begin isolation level repeatable read read only');
    const { rows: seen } = await owner.query<{ snapshot: string; at: string }>(
      `select pg_export_snapshot() as snapshot, to_json(app_now()) #>> '{}' as at`,
    );
    const { snapshot = '', at = '' } = seen[0] ?? {};
    if (!(await keysStand(owner, installation.secrets))) throw new StartRefused(CHANGED);
    await app.query('begin isolation level repeatable read read only');
    await app.query(`set transaction snapshot '${snapshot}'`);
    const queue: Queue = await queueOf(app);
    const rows: TakenRows = await takeRows(owner, draft);
    const named = await namedFiles(owner);
    await owner.query('commit');
    return { rows, queue, named, takenAt: at };
  } finally {
    await app.end();
  }
}

const CHANGED =
  '备份开始时密钥正在更换，没有备份：请再来一次 / the keys were changed meanwhile: take it again';

const shortWords = (gaps: readonly UnsoundPaper[]) =>
  [
    `没有备份：有${gaps.length}个文件缺失或者与登记不符 / not backed up: ${gaps.length} file(s) lost or changed`,
    ...gaps.map((one) => `  ${unsoundPaperWords(one)}`),
    `${UNSOUND_FILE_MEND}，再重新备份；找不回来的，加 --with-gaps 备份其余的，缺件列入清单 / bring them back, or add --with-gaps`,
  ].join('\n');

/** Check value of each key. */
export const checksOf = (secrets: Secrets) =>
  Object.fromEntries(KEY_NAMES.map((name) => [name, checkOf(name, secrets)])) as Record<KeyName, string>;

/** Figures that are rows. */
export function countsOf(tables: readonly TakenTable[]) {
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
  const receipts = tables.filter(({ columns }) => columns.includes('lookup_hmac'));
  return {
    opinions: rowsOf('comment'),
    decisions: rowsOf('decision'),
    receipts: receipts.reduce((sum, { rows }) => sum + rows, 0),
  };
}
