import type { Context } from '#server/ground/kernel/context.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { REPORT_COLUMNS, REPORT_IDENTITY, reportCells } from '#server/law/casework/request-year.ts';
import { annualReport } from './annual-report.queries.ts';

const COLUMNS: TablePlan['columns'] = [
  { head: '项目', width: 26, align: 'left' },
  ...REPORT_COLUMNS.map((column) => ({ ...column, width: 4 })),
];

/** 表三 of a report (收到和处理政府信息公开申请情况), with every kind of applicants, as it was published. */
export async function reportTable(context: Context, id: string) {
  const report = await annualReport(context, id);
  if (!report) return null;
  const { title, unit, year, requests, publishedAt } = report;
  const plan: TablePlan = {
    title: `${year}年收到和处理政府信息公开申请情况`,
    under: unit.name,
    columns: COLUMNS,
    rows: requests.map(reportCells),
    notes: [`勾稽关系：${REPORT_IDENTITY}`],
  };
  return { plan, fileName: `${title}（申请情况表）`, published: publishedAt !== null };
}
