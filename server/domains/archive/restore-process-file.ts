import { Client } from 'pg';
import { newId } from '#schema/kernel/id.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';
import { connectionOf } from '#server/ground/kernel/database.ts';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import { type Manifest, type ManifestEntry } from './bound-file.ts';
import { collisions, repeated } from './beside.ts';
import type { Bundle } from './bundle.ts';
import type { HeldComment } from './held-comments.queries.ts';
import { FORMAT, HELD_DATA, type HeldData } from './pieces.ts';
import { columnsHere, putRows } from './put-rows.ts';
import { restoredComments } from './restored-comments.ts';
import { placeOf, restoredRows, tableFaults } from './restored-tables.ts';
import { bytesOf, verifyBundle } from './verify-bundle.ts';

/** Result of a restoration: the decision restored, or every fault found; then nothing was changed. */
export type Restored =
  | {
      decisionNo: string;
      title: string;
      digest: string;
      comments: number;
      documents: number;
      /** Other matters stood here before. */
      beside: boolean;
    }
  | { faults: string[] };

/** The system it is put into: its owner's role, since what is append-only for the application is put back too, and its files. */
export interface Target {
  ownerUrl: string;
  media: MediaStore;
}

const RESTORED = nameOf(['decision.fileRestored', '恢复卷宗']);
const OPINIONS = /\/\d+ 公众意见汇编 第\d+册\.json$/;

/**
 * 恢复卷宗: verifies everything first, then puts it into a system that holds nothing yet, or beside the matters it
 * holds, in one transaction. Beside others nothing that exists is changed: units, people, catalogues and meetings known
 * here are taken as they are, the county's own settings and calendar are not brought. All faults are reported at once,
 * and then nothing is changed.
 */
export async function restoreProcessFile(
  { ownerUrl, media }: Target,
  bundle: Bundle,
  expected: string | null = null,
): Promise<Restored> {
  const verified = await verifyBundle(bundle, expected);
  if ('faults' in verified) return verified;
  const { manifest, digest } = verified;
  const data = (await jsonOf(bundle, HELD_DATA, manifest)) as HeldData | null;
  if (data?.format !== FORMAT || data.decisionNo !== manifest.decisionNo)
    return { faults: [`${HELD_DATA}：不是这一决策事项的第${FORMAT}版数据`] };
  const { dbName, ...connection } = connectionOf(ownerUrl);
  const client = new Client({ ...connection, ...(dbName ? { database: dbName } : {}) });
  await client.connect();
  try {
    await client.query('begin');
    const beside = await occupied(client);
    const faults = tableFaults(data.tables, await columnsHere(client));
    if (beside && faults.length === 0) faults.push(...(await collisions(client, data.tables)));
    if (faults.length > 0) {
      await client.query('rollback');
      return { faults };
    }
    const comments = await putAll(client, bundle, manifest, data, beside);
    const documents = await putDocuments(media, bundle, manifest);
    await keepRestored(client, manifest, digest);
    await client.query('commit');
    const { decisionNo, title } = manifest;
    return { decisionNo, title, digest, comments, documents, beside };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const same = repeated(error);
    if (same) return { faults: [same] };
    throw error;
  } finally {
    await client.end();
  }
}

const HELD = ['unit', 'person', 'catalogue_version', 'decision', 'consultation'] as const;

/** Whether anything stands here already; nobody adds to it until the file is put. */
async function occupied(client: Client): Promise<boolean> {
  await client.query(`lock table ${HELD.join(', ')} in share row exclusive mode`);
  const { rowCount } = await client.query(
    HELD.map((table) => `(select 1 from ${table} limit 1)`).join(' union all '),
  );
  return (rowCount ?? 0) > 0;
}

async function putAll(
  client: Client,
  bundle: Bundle,
  manifest: Manifest,
  { tables }: HeldData,
  beside: boolean,
) {
  for (const [table, rows] of Object.entries(tables))
    await putRows(client, table, restoredRows(table, rows, tables), beside);
  let count = 0;
  for (const { path } of manifest.entries.filter((entry) => OPINIONS.test(entry.path))) {
    const volume = (await jsonOf(bundle, path, manifest)) as Volume;
    const consultation = tables.consultation?.find(
      ({ no, round }) => no === volume.no && round === volume.round,
    );
    const rows = restoredComments(String(consultation?.id), volume.comments);
    for (const [table, own] of Object.entries(rows)) await putRows(client, table, own);
    count += volume.comments.length;
  }
  return count;
}

interface Volume {
  no: string;
  round: number;
  comments: readonly HeldComment[];
}

async function jsonOf(bundle: Bundle, path: string, { entries }: Manifest): Promise<unknown> {
  const size = entries.find((entry) => entry.path === path)?.size;
  const bytes = size === undefined ? null : await bytesOf(await bundle.open(path), size);
  return bytes && (JSON.parse(bytes.toString('utf8')) as unknown);
}

/** Stored again under their own ids; what is left of a failed attempt is written over. */
async function putDocuments(media: MediaStore, bundle: Bundle, { entries }: Manifest): Promise<number> {
  const documents = entries.filter(
    (entry): entry is ManifestEntry & { fileId: string } => entry.fileId !== undefined,
  );
  for (const { path, size, fileId } of documents) {
    const { storageKey } = await media.put(fileId, await bundle.open(path), size);
    if (storageKey !== placeOf(fileId)) throw new Error(`${path} was stored at ${storageKey}`);
  }
  return documents.length;
}

const keepRestored = (client: Client, { decisionNo }: Manifest, digest: string) =>
  client.query(
    `insert into audit_event (id, action, outcome, address, target_kind, target_id, detail, at)
     select $1, $4, 'DONE', 'command line', 'decision', d.id::text, $3, app_now()
     from decision d where d.no = $2`,
    [newId(), decisionNo, `${decisionNo} ${digest}`, RESTORED],
  );
