import { Client } from 'pg';
import { newId } from '#schema/kernel/id.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';
import { connectionOf } from '#server/ground/kernel/database.ts';
import type { MediaStore } from '#server/ground/kernel/media/media-store.ts';
import type { UnsoundPaper } from '#server/law/archive/file-fault.ts';
import { type Manifest } from './bound-file.ts';
import { collisions, repeated } from './beside.ts';
import type { Bundle } from './bundle.ts';
import type { HeldComment } from './held-comments.queries.ts';
import { type HeldDocuments, heldDocuments } from './held-documents.ts';
import { FORMAT, HELD_DATA, type HeldData } from './pieces.ts';
import { columnsHere, putRows } from './put-rows.ts';
import { restoredComments } from './restored-comments.ts';
import { putDocuments } from './put-documents.ts';
import { restoredRows, tableFaults, tableNow } from './restored-tables.ts';
import { bytesOf, type Terms, verifyBundle } from './verify-bundle.ts';

/** Result of a restoration: the decision restored, or every fault found; then nothing was changed. */
export type Restored =
  | {
      decisionNo: string;
      title: string;
      digest: string;
      comments: number;
      documents: number;
      /** Papers that the file itself lacks (缺件); only where files with gaps are taken. */
      gaps: readonly UnsoundPaper[];
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
 * here are taken as they are, the county's own settings and calendar are not brought. Each document that the data records is
 * there with its very bytes, or named by the manifest of an older file that is taken with gaps. All faults are reported at
 * once, and then nothing is changed.
 */
export async function restoreProcessFile(
  target: Target,
  bundle: Bundle,
  terms: Terms = { expected: null },
): Promise<Restored> {
  const verified = await verifyBundle(bundle, terms);
  if ('faults' in verified) return verified;
  const { manifest } = verified;
  const data = (await jsonOf(bundle, HELD_DATA, manifest)) as HeldData | null;
  if (data?.format !== FORMAT || data.decisionNo !== manifest.decisionNo)
    return { faults: [`${HELD_DATA}：不是这一决策事项的第${FORMAT}版数据`] };
  const papers = heldDocuments(manifest, data.tables);
  if (papers.faults.length > 0) return { faults: [...papers.faults] };
  const { dbName, ...connection } = connectionOf(target.ownerUrl);
  const client = new Client({ ...connection, ...(dbName ? { database: dbName } : {}) });
  await client.connect();
  try {
    return await putFile(client, target.media, bundle, { ...verified, data, papers });
  } finally {
    await client.end();
  }
}

/** A file that was verified. */
interface Whole {
  manifest: Manifest;
  digest: string;
  data: HeldData;
  papers: HeldDocuments;
}

/** In one transaction; what fails leaves neither rows nor documents. */
async function putFile(client: Client, media: MediaStore, bundle: Bundle, whole: Whole): Promise<Restored> {
  const { manifest, digest, data, papers } = whole;
  const stored: string[] = [];
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
    await putDocuments(media, bundle, papers.sound, stored);
    await keepRestored(client, manifest, digest);
    // Where the answer to the commit is lost, the rows may stand: they keep their documents.
    stored.length = 0;
    await client.query('commit');
    const { decisionNo, title } = manifest;
    const documents = papers.sound.length;
    return { decisionNo, title, digest, comments, documents, gaps: papers.gaps, beside };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const storageKey of stored) await media.remove(storageKey);
    const same = repeated(error);
    if (same) return { faults: [same] };
    throw error;
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
    await putRows(client, tableNow(table), restoredRows(table, rows, tables), beside);
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

const keepRestored = (client: Client, { decisionNo }: Manifest, digest: string) =>
  client.query(
    `insert into audit_event (id, action, outcome, address, target_kind, target_id, detail, at)
     select $1, $4, 'DONE', 'command line', 'decision', d.id::text, $3, app_now()
     from decision d where d.no = $2`,
    [newId(), decisionNo, `${decisionNo} ${digest}`, RESTORED],
  );
