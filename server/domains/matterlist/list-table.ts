import type { ParticipationListView } from '#schema/matterlist/participation-list-view.ts';
import type { NamedTable } from '#server/domains/catalogue/catalogue-tables.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TableCell, TableColumn, TablePlan } from '#server/ground/table/table-plan.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { heldWords, keptWays, PROMISED_WAY_LABELS } from '#server/law/participation/promised-way.ts';
import { heldFor } from './held.queries.ts';
import { mattersOf, publishedList } from './participation-list.queries.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: '序号', width: 3 },
  { head: '事项', width: 12, align: 'left' },
  { head: '参与范围', width: 12, align: 'left' },
  { head: '参与方式', width: 12, align: 'left' },
  { head: '责任单位', width: 9 },
  { head: '依据', width: 14, align: 'left' },
  { head: '时间', width: 9, align: 'left' },
  { head: '归入的决策', width: 14, align: 'left' },
  { head: '实际开展', width: 12, align: 'left' },
];

/** The published list of a year as a table (清单下载), with what was held until now. */
export async function participationListTable(context: Context, year: number): Promise<NamedTable | null> {
  const list = await publishedList(context, year, null);
  if (!list) return null;
  const rows: TableCell[][] = [];
  for (const [index, matter] of (await mattersOf(context, list.id)).entries()) {
    const { name, scope, ways, unit, unitWords, basis, period, decisions, decisionNos } = matter;
    const kept = keptWays(ways, await heldFor(context, decisionNos));
    rows.push([
      index + 1,
      name,
      scope,
      ways.map((way) => PROMISED_WAY_LABELS[way]).join('、'),
      unit?.name ?? unitWords,
      basis,
      period,
      decisions.map(({ no, title }) => `${title}（${no}）`).join('；'),
      decisions.length === 0
        ? ''
        : kept.map((one) => `${PROMISED_WAY_LABELS[one.way]}：${heldWords(one)}`).join('；'),
    ]);
  }
  return { plan: planOf(list, rows), fileName: list.title, published: true };
}

const planOf = (
  { title, publishedOn, changeNote }: ParticipationListView,
  rows: TableCell[][],
): TablePlan => ({
  title,
  under: publishedOn ? `${inChinese(publishedOn)}公布` : '',
  columns: COLUMNS,
  rows,
  notes: [
    ...(changeNote ? [`调整说明：${changeNote}。`] : []),
    '实际开展的次数是归入事项的各项决策在本平台上的记录合计。',
  ],
});
