import type { CasePaperView } from '#schema/casepaper/case-paper-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import { CASE_PAPER_LABELS } from '#server/law/casepaper/case-paper-table.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { registerOf } from './case-paper.queries.ts';

const MOST = 5000;

const COLUMNS: TablePlan['columns'] = [
  { head: '文号', width: 10, align: 'left' },
  { head: '文书', width: 8 },
  { head: '决策事项', width: 14, align: 'left' },
  { head: '事项编号', width: 6 },
  { head: '制作单位', width: 8 },
  { head: '生成', width: 8 },
  { head: '经办人', width: 4 },
  { head: '定稿', width: 8 },
  { head: '作废', width: 8 },
  { head: '作废原因', width: 10, align: 'left' },
];

/** 文书登记簿下载: a part of the register as the requester may see it. */
export async function casePaperTable(context: Context, search: string) {
  if (!context.actor) return null;
  const rows = await registerOf(context, askedIn(search), MOST);
  const plan: TablePlan = { title: '文书登记簿', columns: COLUMNS, rows: rows.map(cellsOf) };
  return { plan, fileName: plan.title, published: false };
}

/** Anything unknown in the address asks nothing. */
function askedIn(search: string) {
  const query = new URLSearchParams(search);
  const year = /^\d{4}$/.exec(query.get('year') ?? '');
  return { year: year ? Number(year[0]) : null, words: query.get('words') };
}

const at = (instant: Date | null) => (instant ? inShanghai(instant) : '');

const cellsOf = (one: CasePaperView) => [
  one.number,
  CASE_PAPER_LABELS[one.kind],
  one.decisionTitle,
  one.decisionNo,
  one.unitName,
  at(one.madeAt),
  one.madeBy,
  at(one.finishedAt),
  at(one.voidedAt),
  one.voidReason,
];
