import { letterTemplate } from '#server/domains/consultation/letters/letter-form.ts';
import { overviewTable } from '#server/domains/consultation/overview/overview-table.ts';
import { casePaperTable } from '#server/domains/casepaper/register-table.ts';
import { type NamedTable, versionTable } from '#server/domains/catalogue/catalogue-tables.queries.ts';
import { exportAnswers } from '#server/domains/feedback/sheet/answer-table.ts';
import { caseLedger } from '#server/domains/casework/case-ledger.ts';
import { requestYearTable } from '#server/domains/casework/request-year-table.ts';
import { concernLedger } from '#server/domains/concern/concern-ledger.ts';
import { completionTable } from '#server/domains/catalogue/completion-table.ts';
import { disclosureTemplate } from '#server/domains/disclosure/disclosure-sheet.ts';
import { disclosureTable } from '#server/domains/disclosure/disclosure-table.ts';
import { participationListTable } from '#server/domains/matterlist/list-table.ts';
import { rosterTemplate } from '#server/domains/identity/roster/roster-sheet.ts';
import { submissionTemplate } from '#server/domains/catalogue/submission-template.ts';
import { villageBoardTable } from '#server/domains/village/board-table.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import {
  CATALOGUE_LAYOUT_SLUGS,
  CatalogueLayout,
  type TableFormat,
} from '#server/law/catalogue/catalogue-layout.ts';
import { Refusal } from '#server/law/refusal.ts';
import { lateTemplate } from '#server/domains/procedure/late/late-sheet-columns.ts';
import { libraryTemplate } from '#server/domains/register/library-sheet.ts';
import { registerTemplate } from '#server/domains/register/register-sheet.ts';
import { planTable } from '#server/domains/openness/plan-table.ts';
import { reportTable } from '#server/domains/openness/report-table.ts';
import { registerTable } from '#server/domains/register/register-table.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { DOCX, writeDocx } from '#server/ground/table/write-docx.ts';
import { writeSheets, writeXlsx, XLSX } from '#server/ground/table/write-xlsx.ts';
import { disposition } from './disposition.ts';
import type { Exchange } from './exchange.ts';
import { contextOf } from './request-context.ts';
import { FILE_POLICY } from './security-headers.ts';

/** An address of a table: its parts and its reader. */
type Door = readonly [
  pattern: RegExp,
  table: (context: Context, parts: string[], search: string) => Promise<NamedTable | null>,
];

/** An empty template is public. */
const form = (plan: TablePlan): NamedTable => ({ plan, fileName: plan.title, published: true });

const ROSTER: NamedTable = {
  ...form(rosterTemplate[0][1]),
  fileName: '单位和账号登记表',
  sheets: rosterTemplate,
};

const DOORS: readonly Door[] = [
  [/^\/mulu\/(\d{4})\/wancheng\.(xlsx|docx)$/, (context, [year]) => completionTable(context, Number(year))],
  [
    /^\/canyu-qingdan\/(\d{4})\.(xlsx|docx)$/,
    (context, [year]) => participationListTable(context, Number(year)),
  ],
  [/^\/biaozhun-mulu\/(\d{1,4})\.(xlsx|docx)$/, (context, [no]) => disclosureTable(context, Number(no))],
  [/^\/mulu\/shenbao-moban\.(xlsx)$/, () => Promise.resolve(form(submissionTemplate))],
  [/^\/daoru\/biaozhun-moban\.(xlsx)$/, () => Promise.resolve(form(disclosureTemplate))],
  [/^\/daoru\/bulu-moban\.(xlsx)$/, () => Promise.resolve(form(lateTemplate))],
  [/^\/daoru\/yijian-moban\.(xlsx)$/, () => Promise.resolve(form(letterTemplate))],
  [/^\/daoru\/daibiao-moban\.(xlsx)$/, () => Promise.resolve(form(registerTemplate))],
  [/^\/daoru\/zhanghao-moban\.(xlsx)$/, () => Promise.resolve(ROSTER)],
  [/^\/daoru\/zhuanjia-moban\.(xlsx)$/, () => Promise.resolve(form(libraryTemplate))],
  [/^\/daochu\/yilan\/([0-9a-f-]{36})\.(xlsx|docx)$/, (context, [id = '']) => overviewTable(context, id)],
  [/^\/xinxigongkai\/renwu\/(\d{4})\.(xlsx|docx)$/, (context, [year]) => planTable(context, Number(year))],
  [
    /^\/xinxigongkai\/nianbao\/([0-9a-f-]{36})\/shenqing\.(xlsx)$/,
    (context, [id = '']) => reportTable(context, id),
  ],
  [/^\/daochu\/banjian\.(xlsx)$/, (context, _parts, search) => caseLedger(context, search)],
  [/^\/daochu\/yuqing\.(xlsx)$/, (context) => concernLedger(context)],
  [/^\/cunwu\/(\d{4})\.(xlsx)$/, (context, [year]) => villageBoardTable(context, Number(year))],
  [/^\/daochu\/shenqing-niandu\.(xlsx)$/, (context, _parts, search) => requestYearTable(context, search)],
  [/^\/daochu\/wenshu\.(xlsx)$/, (context, _parts, search) => casePaperTable(context, search)],
  [
    /^\/daochu\/chuli\/([0-9a-f-]{36})\.(xlsx)$/,
    async (context, [id = ''], search) => {
      const made = await exportAnswers(context, id, search);
      return made instanceof Refusal ? null : made;
    },
  ],
  [/^\/daochu\/daibiao\.(xlsx)$/, (context, _parts, search) => registerTable(context, search)],
  [
    /^\/mulu\/(\d{4})\/(\d{1,3})\/([a-z]+)\.(xlsx|docx)$/,
    async (context, [year, versionNo, slug]) => {
      const layout = Object.values(CatalogueLayout).find((one) => CATALOGUE_LAYOUT_SLUGS[one] === slug);
      return layout ? versionTable(context, Number(year), Number(versionNo), layout) : null;
    },
  ],
];

/** GET a table as a workbook or a document (下载表格): with the requester's scopes, never cached. False if there is no such address. */
export async function answerTable(exchange: Exchange, services: Services): Promise<boolean> {
  for (const [pattern, table] of DOORS) {
    const parts = pattern.exec(exchange.path)?.slice(1);
    if (!parts) continue;
    const made = await table(await contextOf(services, exchange), parts, exchange.search);
    if (made === null) throw notFound('这张表');
    await send(exchange, made, parts.at(-1) === 'docx' ? 'docx' : 'xlsx');
    return true;
  }
  return false;
}

async function send(exchange: Exchange, made: NamedTable, format: TableFormat) {
  const { plan, sheets, fileName, published } = made;
  const workbook = () => (sheets ? writeSheets(sheets) : writeXlsx(plan));
  const body = format === 'docx' ? await writeDocx(plan) : await workbook();
  exchange.send(
    200,
    {
      'content-type': format === 'docx' ? DOCX : XLSX,
      'content-disposition': disposition(`${fileName}.${format}`, false),
      'content-security-policy': FILE_POLICY,
      'cache-control': published ? 'public, max-age=600' : 'private, no-store',
    },
    body,
  );
}
