import type { CatalogueCompletionView } from '#schema/catalogue/catalogue-completion-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { COMPLETION_STATE_LABELS } from '#server/law/catalogue/completion-report.ts';
import type { TableColumn, TablePlan } from '#server/ground/table/table-plan.ts';
import type { NamedTable } from './catalogue-tables.queries.ts';
import { completionOf } from './completion.queries.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: '序号', width: 3 },
  { head: '编号', width: 6 },
  { head: '决策事项名称', width: 16, align: 'left' },
  { head: '承办单位', width: 10 },
  { head: '计划决策时间', width: 7 },
  { head: '完成情况', width: 6 },
  { head: '未完成的原因和下一步安排', width: 14, align: 'left' },
];

/** 完成情况表, as it is printed; what is not published says so under its title. */
const completionPlan = ({ title, publishedOn, lines, counts }: CatalogueCompletionView): TablePlan => ({
  title,
  under: publishedOn ? `${inChinese(publishedOn)}公布` : '（拟订稿，尚未公布）',
  columns: COLUMNS,
  rows: lines.map(({ seq, no, name, leadUnit, coUnits, plannedText, state, explanation }) => [
    seq,
    no,
    name,
    [leadUnit, ...coUnits].map((unit) => unit.name).join('、'),
    plannedText,
    COMPLETION_STATE_LABELS[state],
    explanation ?? '',
  ]),
  notes: [
    `共${lines.length}项：${counts
      .filter(({ count }) => count > 0)
      .map(({ state, count }) => `${COMPLETION_STATE_LABELS[state]}${count}项`)
      .join('，')}。`,
  ],
});

/** A year's report as a table (完成情况下载), as the requester may see it. */
export async function completionTable(context: Context, year: number): Promise<NamedTable | null> {
  const report = await completionOf(context, year);
  return (
    report && { plan: completionPlan(report), fileName: report.title, published: report.publishedOn !== null }
  );
}
