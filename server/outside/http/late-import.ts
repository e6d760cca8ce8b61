import type { Readable } from 'node:stream';
import { emptyFile } from '#server/engines/files/file-refused.ts';
import { SheetFiles } from '#server/engines/files/sheet-papers.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type SheetRefusal, unreadableFile } from '#server/law/sheet-refusal.ts';
import {
  importLateEntries,
  type LateImport,
  type LateSheet,
  tryLateEntries,
} from '#server/domains/procedure/late/import-late-entries.ts';
import { LATE_SHEET } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { prepares } from '#server/domains/procedure/step.permissions.ts';
import { readXlsx, type ReadTable } from '#server/ground/table/read-xlsx.ts';
import { isFault } from '#server/ground/table/unfold.ts';
import type { Exchange } from './exchange.ts';
import { crossSite } from './fault.ts';
import { readMultipart } from './multipart.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';
import { SHEET_MEGABYTES, uploadedBytes } from './uploaded-bytes.ts';

/** Where a sheet of past steps goes with its files. */
const DOOR = '/daoru/bulu';
export const isLateImport = (path: string): boolean => path === DOOR;

const LIMITS = { files: 301, fields: 5, fieldBytes: 200 };
const MOST_ROWS = 1020;

interface Sent {
  name: string;
  table: ReadTable | SheetRefusal;
}

/** POST a sheet (`file`) and then the files it names (`papers`): 200 with every row judged where `trial` is true, else as other imports. */
export async function answerLateImport(
  exchange: Exchange,
  services: Services,
  limits: Limits,
): Promise<void> {
  if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
  await limits.take('upload', exchange.address);
  const context = await contextOf(services, exchange);
  const papers = new SheetFiles(services.media);
  try {
    answer(exchange, await received(context, exchange, papers));
  } finally {
    await papers.forget(context);
  }
}

async function received(context: Context, exchange: Exchange, papers: SheetFiles) {
  const fields = new Map<string, string>();
  let sent: Sent | null = null;
  // Requests without permission are refused before a byte is stored.
  if (!prepares.allows(context.actor)) return run(context, fields, { name: '', table: { rows: [] } }, papers);
  await readMultipart(exchange, LIMITS, {
    field: (name, value) => void fields.set(name, value),
    file: async ({ field, name, source }) => {
      if (field === 'file') sent = { name, table: await tableOf(source) };
      else await papers.take(name, source);
    },
  });
  if (sent === null) throw emptyFile();
  return run(context, fields, sent, papers);
}

async function tableOf(source: Readable): Promise<ReadTable | SheetRefusal> {
  const table = await readXlsx(await uploadedBytes(source, SHEET_MEGABYTES), MOST_ROWS);
  return isFault(table) ? unreadableFile(LATE_SHEET, table) : table;
}

async function run(
  context: Context,
  fields: ReadonlyMap<string, string>,
  { name, table }: Sent,
  papers: SheetFiles,
): Promise<LateImport | Refusal> {
  if (table instanceof Refusal) return table;
  const [broken] = papers.broken();
  if (broken) return unreadableFile(LATE_SHEET, { code: 'SHEET_PAPERS_UNREADABLE', ...broken });
  const sheet: LateSheet = { name, table, papers };
  return fields.get('trial') === 'true'
    ? tryLateEntries(context, sheet)
    : importLateEntries(context, sheet, fields.get('goodOnly') === 'true');
}

function answer(exchange: Exchange, done: LateImport | Refusal): void {
  const refused = done instanceof Refusal;
  const counts = { rows: 0, good: 0, ...(done as Partial<Pick<SheetRefusal, 'rows' | 'good'>>) };
  exchange.send(
    refused ? 200 : 201,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    JSON.stringify(
      refused ? { refusal: { findings: done.findings }, rows: counts.rows, good: counts.good } : done,
    ),
  );
}
