import type { Readable } from 'node:stream';
import { mayHandle } from '#server/catalogue/collection.permissions.ts';
import { importCatalogueSubmissions, type Imported } from '#server/catalogue/import-catalogue-submissions.ts';
import { SheetRefusal, unreadableFile } from '#server/catalogue/sheet-refusal.ts';
import { tooLargeFile, emptyFile } from '#server/files/file-refused.ts';
import type { Context } from '#server/kernel/context.ts';
import type { Limits } from '#server/kernel/limits.ts';
import type { Services } from '#server/kernel/house.ts';
import { Refusal } from '#server/law/refusal.ts';
import { readXlsx, type ReadTable } from '#server/table/read-xlsx.ts';
import { isFault } from '#server/table/unfold.ts';
import type { Exchange } from './exchange.ts';
import { crossSite } from './fault.ts';
import { readMultipart } from './multipart.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';

/** Where tables of matters are imported. */
export const IMPORT = '/daoru/mulu';

const LIMITS = { files: 1, fields: 5, fieldBytes: 200 };
const MOST_MEGABYTES = 5;
const MOST_ROWS = 5020;

/** POST /daoru/mulu: a workbook with the collection it is for; 201 with what was imported, 200 with a report by row and column when nothing was. */
export async function answerImport(exchange: Exchange, services: Services, limits: Limits): Promise<void> {
  if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
  await limits.take('upload', exchange.address);
  const context = await contextOf(services, exchange);
  const fields = new Map<string, string>();
  let done: Imported | Refusal | null = null;
  await readMultipart(exchange.request, LIMITS, {
    field: (name, value) => void fields.set(name, value),
    file: async ({ source }) => {
      done = await importFrom(context, fields, source);
    },
  });
  if (done === null) throw emptyFile();
  answer(exchange, done);
}

const NOTHING: ReadTable = { rows: [] };

async function importFrom(context: Context, fields: ReadonlyMap<string, string>, source: Readable) {
  const collectionId = fields.get('collectionId') ?? '';
  const run = (table: ReadTable) =>
    importCatalogueSubmissions(context, collectionId, table, fields.get('goodOnly') === 'true');
  // Whoever may not is refused before a byte of it is read.
  if (!mayHandle('save').allows(context.actor)) return run(NOTHING);
  const table = await readXlsx(await bytesOf(source), MOST_ROWS);
  return isFault(table) ? unreadableFile(table) : run(table);
}

async function bytesOf(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MOST_MEGABYTES * 1024 * 1024) throw tooLargeFile(MOST_MEGABYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(exchange: Exchange, done: Imported | Refusal): void {
  const refused = done instanceof Refusal;
  const counts = done instanceof SheetRefusal ? { rows: done.rows, good: done.good } : { rows: 0, good: 0 };
  exchange.send(
    refused ? 200 : 201,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    JSON.stringify(refused ? { refusal: { findings: done.findings }, ...counts } : done),
  );
}
