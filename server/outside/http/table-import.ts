import type { Readable } from 'node:stream';
import { mayHandle } from '#server/domains/catalogue/collection.permissions.ts';
import { importCatalogueSubmissions } from '#server/domains/catalogue/import-catalogue-submissions.ts';
import { pasteCatalogueItems, tryCatalogueItems } from '#server/domains/catalogue/paste-catalogue-items.ts';
import { drafts } from '#server/domains/catalogue/catalogue.permissions.ts';
import { MATTER_SHEET } from '#server/domains/catalogue/sheet-rule.ts';
import { DISCLOSURE_SHEET } from '#server/domains/disclosure/disclosure-sheet.ts';
import { preparesCatalogue } from '#server/domains/disclosure/disclosure.permissions.ts';
import { importDisclosureRows } from '#server/domains/disclosure/import-disclosure-rows.ts';
import { emptyFile } from '#server/engines/files/file-refused.ts';
import type { Permission } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { Limits } from '#server/ground/kernel/limits.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type SheetImport, SheetRefusal, type SheetRule, unreadableFile } from '#server/law/sheet-refusal.ts';
import { records } from '#server/domains/consultation/comment/comment.permissions.ts';
import { importLetters } from '#server/domains/consultation/letters/import-letters.ts';
import { LETTER_FORM } from '#server/domains/consultation/letters/letter-form.ts';
import { sorts } from '#server/domains/feedback/feedback.permissions.ts';
import { ANSWER_FORM } from '#server/domains/feedback/sheet/answer-form.ts';
import { importAnswers } from '#server/domains/feedback/sheet/import-answers.ts';
import { keepAccounts } from '#server/domains/identity/identity.permissions.ts';
import { importRoster, tryRoster } from '#server/domains/identity/roster/import-roster.ts';
import { ROSTER_SHEET, ROSTER_SHEETS } from '#server/domains/identity/roster/roster-sheet.ts';
import { importLibraryExperts } from '#server/domains/register/import-library-experts.ts';
import { importRepresentatives } from '#server/domains/register/import-representatives.ts';
import { LIBRARY_FORM } from '#server/domains/register/library-sheet.ts';
import { REGISTER_SHEET } from '#server/domains/register/register-sheet.ts';
import { keepsLibrary, nominatesRepresentatives } from '#server/domains/register/register.permissions.ts';
import { readPasted } from '#server/ground/table/read-pasted.ts';
import { readSheets, readXlsx, type ReadTable } from '#server/ground/table/read-xlsx.ts';
import { isFault } from '#server/ground/table/unfold.ts';
import type { Exchange } from './exchange.ts';
import { crossSite } from './fault.ts';
import { readMultipart } from './multipart.ts';
import { contextOf } from './request-context.ts';
import { fromThisSite } from './same-site.ts';
import { SHEET_MEGABYTES, uploadedBytes } from './uploaded-bytes.ts';

/** One kind of importable table: permission, rules, and command. */
interface Import {
  permission: Permission;
  rule: SheetRule;
  /** The sheets it reads, where it is more than the first of the workbook. */
  sheets?: readonly string[];
  /** Cells copied from a spreadsheet in the place of a workbook. */
  pasted?: boolean;
  run: (
    context: Context,
    fields: ReadonlyMap<string, string>,
    table: Workbook,
    goodOnly: boolean,
  ) => Promise<SheetImport | Refusal>;
}

/** The first sheet, or those that were asked for by name. */
interface Workbook extends ReadTable {
  named: ReadonlyMap<string, ReadTable>;
}

const IMPORTS: Readonly<Record<string, Import>> = {
  '/daoru/mulu': {
    permission: mayHandle('save'),
    rule: MATTER_SHEET,
    run: (context, fields, table, goodOnly) =>
      importCatalogueSubmissions(context, fields.get('collectionId') ?? '', table, goodOnly),
  },
  '/daoru/mulu-zhantie': {
    permission: drafts,
    rule: MATTER_SHEET,
    pasted: true,
    run: (context, fields, table) =>
      (fields.get('trial') === 'true' ? tryCatalogueItems : pasteCatalogueItems)(
        context,
        fields.get('versionId') ?? '',
        table,
      ),
  },
  '/daoru/biaozhun-mulu': {
    permission: preparesCatalogue,
    rule: DISCLOSURE_SHEET.rule,
    run: (context, _fields, table, goodOnly) => importDisclosureRows(context, table, goodOnly),
  },
  '/daoru/daibiao': {
    permission: nominatesRepresentatives,
    rule: REGISTER_SHEET,
    run: (context, _fields, table, goodOnly) => importRepresentatives(context, table, goodOnly),
  },
  '/daoru/zhuanjia': {
    permission: keepsLibrary,
    rule: LIBRARY_FORM.rule,
    run: (context, _fields, table, goodOnly) => importLibraryExperts(context, table, goodOnly),
  },
  '/daoru/zhanghao': {
    permission: keepAccounts,
    rule: ROSTER_SHEET,
    sheets: ROSTER_SHEETS,
    run: (context, fields, { named }) =>
      (fields.get('trial') === 'true' ? tryRoster : importRoster)(context, named),
  },
  '/daoru/yijian': {
    permission: records,
    rule: LETTER_FORM.rule,
    run: (context, fields, table, goodOnly) =>
      importLetters(context, fields.get('consultationId') ?? '', table, goodOnly),
  },
  '/daoru/chuli': {
    permission: sorts,
    rule: ANSWER_FORM.rule,
    run: (context, fields, table, goodOnly) =>
      importAnswers(context, fields.get('consultationId') ?? '', table, goodOnly),
  },
};

/** The addresses of table imports. */
export const isImport = (path: string): boolean => path in IMPORTS;

const LIMITS = { files: 1, fields: 5, fieldBytes: 200 };
const MOST_ROWS = 5020;
/** Of a sheet that comes in with others, all or nothing. */
const MOST_ROWS_TOGETHER = 1020;
/** Of a table that is looked through on one page. */
const MOST_ROWS_PASTED = 520;

/** POST a workbook or pasted cells (导入表格), with what it is for; 201 with what was imported, 200 with a report by row and column when nothing was. */
export async function answerImport(exchange: Exchange, services: Services, limits: Limits): Promise<void> {
  if (!fromThisSite(exchange.request, services.config.publicUrl)) throw crossSite();
  await limits.take('upload', exchange.address);
  const context = await contextOf(services, exchange);
  const fields = new Map<string, string>();
  let done: SheetImport | Refusal | null = null;
  await readMultipart(exchange, LIMITS, {
    field: (name, value) => void fields.set(name, value),
    file: async ({ source }) => {
      done = await importFrom(context, IMPORTS[exchange.path], fields, source);
    },
  });
  if (done === null) throw emptyFile();
  answer(exchange, done);
}

const NOTHING: Workbook = { rows: [], named: new Map() };

async function importFrom(
  context: Context,
  asked: Import | undefined,
  fields: ReadonlyMap<string, string>,
  source: Readable,
): Promise<SheetImport | Refusal | null> {
  if (!asked) return null;
  const run = (table: Workbook) => asked.run(context, fields, table, fields.get('goodOnly') === 'true');
  // Requests without permission are refused before a byte is read.
  if (!asked.permission.allows(context.actor)) return run(NOTHING);
  const file = await uploadedBytes(source, SHEET_MEGABYTES);
  if (!asked.sheets) {
    const table = asked.pasted
      ? readPasted(file.toString('utf8'), MOST_ROWS_PASTED)
      : await readXlsx(file, MOST_ROWS);
    return isFault(table) ? unreadableFile(asked.rule, table) : run({ ...NOTHING, ...table });
  }
  const named = await readSheets(file, asked.sheets, MOST_ROWS_TOGETHER);
  return isFault(named) ? unreadableFile(asked.rule, named) : run({ ...NOTHING, named });
}

function answer(exchange: Exchange, done: SheetImport | Refusal): void {
  const refused = done instanceof Refusal;
  const counts = done instanceof SheetRefusal ? { rows: done.rows, good: done.good } : { rows: 0, good: 0 };
  exchange.send(
    refused ? 200 : 201,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    JSON.stringify(refused ? { refusal: { findings: done.findings }, ...counts } : done),
  );
}
