import type { PlanTaskView } from '#schema/openness/plan-task-view.ts';
import type { NamedTable } from '#server/domains/catalogue/catalogue-tables.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TableCell } from '#server/ground/table/table-plan.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { PLAN_STANDING_LABELS } from '#server/law/openness/plan-task.ts';
import { RECORDED_FACT_LABELS } from '#server/law/openness/recorded-fact.ts';
import { planYear } from './plan.queries.ts';

interface Column {
  head: string;
  width: number;
  align?: 'left';
  cell: (task: PlanTaskView, place: number) => TableCell | null;
}

const accepted = ({ reports }: PlanTaskView) => reports.find((report) => report.accepted);

const COLUMNS: readonly Column[] = [
  { head: '序号', width: 3, cell: (_task, place) => place },
  { head: '任务', width: 12, align: 'left', cell: ({ title }) => title },
  { head: '要求', width: 18, align: 'left', cell: ({ content }) => content },
  { head: '出处', width: 12, align: 'left', cell: ({ basis }) => basis },
  { head: '责任单位', width: 9, cell: ({ unit }) => unit.name },
  { head: '完成时限', width: 7, cell: ({ dueOn }) => dueOn },
  { head: '平台记录的数', width: 9, cell: ({ measure }) => measure && RECORDED_FACT_LABELS[measure] },
  { head: '应当达到', width: 5, cell: ({ target }) => target },
  { head: '已经达到', width: 5, cell: ({ reached }) => reached },
  { head: '推进情况', width: 6, cell: ({ standing }) => PLAN_STANDING_LABELS[standing] },
  { head: '完成之日', width: 7, cell: ({ doneOn }) => doneOn },
  { head: '完成情况', width: 18, align: 'left', cell: (task) => accepted(task)?.text ?? null },
  { head: '佐证', width: 14, align: 'left', cell: (task) => accepted(task)?.links.join('\n') ?? null },
  { head: '不再执行的理由', width: 12, align: 'left', cell: ({ withdrawnReason }) => withdrawnReason },
];

/** 政务公开任务表: what is published of a year, for everybody (下载). */
export async function planTable(context: Context, year: number): Promise<NamedTable | null> {
  const { tasks } = await planYear({ ...context, actor: null }, year);
  if (tasks.length === 0) return null;
  const first = tasks.map(({ publishedOn }) => publishedOn).find((day) => day !== null);
  const title = `${year}年政务公开任务`;
  const plan = {
    title,
    under: first ? `${inChinese(first)}公布` : '',
    columns: COLUMNS.map(({ head, width, align }) => ({ head, width, ...(align ? { align } : {}) })),
    rows: tasks.map((task, index) => COLUMNS.map(({ cell }) => cell(task, index + 1) ?? '')),
    notes: ['按平台记录计数的任务由系统计算；其他任务由责任单位报告、县政府办核实。'],
  };
  return { plan, fileName: title, published: true };
}
