import type { ConcernView } from '#schema/concern/concern-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TableCell, TableColumn } from '#server/ground/table/table-plan.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import {
  CONCERN_LEVEL_LABELS,
  CONCERN_SOURCE_LABELS,
  CONCERN_STANDING_LABELS,
  PRESS_STANDING_LABELS,
} from '#server/law/concern/concern-words.ts';
import { readsConcerns } from './concern.permissions.ts';
import { concernsUpTo } from './concern.queries.ts';

/** So many rows a workbook holds; the years of a county stay below it. */
const MOST = 5000;

type LedgerColumn = TableColumn & { cell: (concern: ConcernView) => TableCell };

const COLUMNS: readonly LedgerColumn[] = [
  { head: '编号', width: 5, cell: ({ no }) => no },
  { head: '标题', width: 14, align: 'left', cell: ({ title }) => title },
  { head: '来源', width: 5, cell: ({ source }) => CONCERN_SOURCE_LABELS[source] },
  { head: '来源名称或者网址', width: 12, align: 'left', cell: ({ sourceName }) => sourceName },
  { head: '舆情内容', width: 20, align: 'left', cell: ({ said }) => said },
  { head: '发现', width: 8, cell: ({ seenAt }) => inShanghai(seenAt) },
  { head: '等级', width: 5, cell: ({ level }) => CONCERN_LEVEL_LABELS[level] },
  { head: '突发事件', width: 4, cell: ({ emergency }) => (emergency ? '是' : '否') },
  { head: '承办单位', width: 9, cell: ({ leadUnit }) => leadUnit?.name ?? '' },
  { head: '转办单', width: 9, cell: ({ transfers }) => transfers.map(({ no }) => no).join('、') },
  { head: '涉及的决策', width: 12, align: 'left', cell: ({ decision }) => decision?.title ?? '' },
  { head: '回应时限', width: 8, cell: ({ dueAt }) => inShanghai(dueAt) },
  { head: '首次回应', width: 8, cell: ({ respondedAt }) => (respondedAt ? inShanghai(respondedAt) : '') },
  { head: '回应时效', width: 6, cell: ({ standing }) => CONCERN_STANDING_LABELS[standing] },
  {
    head: '公布次数',
    width: 4,
    cell: ({ responses }) => responses.filter(({ publishedAt }) => publishedAt !== null).length,
  },
  {
    head: '新闻发布会',
    width: 6,
    cell: ({ pressStanding: press }) => (press ? PRESS_STANDING_LABELS[press] : '不要求'),
  },
  { head: '不作回应的理由', width: 12, align: 'left', cell: ({ endReason }) => endReason ?? '' },
];

/** 政务舆情台账: the concerns that the requester reads, the latest seen first. */
export async function concernLedger(context: Context) {
  if (!readsConcerns.allows(context.actor)) return null;
  const { concerns, now } = await concernsUpTo(context, MOST + 1);
  const plan = {
    title: '政务舆情台账',
    under: `截至${inShanghai(now)}`,
    columns: COLUMNS.map(({ head, width, align }) => ({ head, width, ...(align ? { align } : {}) })),
    rows: concerns.slice(0, MOST).map((concern) => COLUMNS.map(({ cell }) => cell(concern))),
    ...(concerns.length > MOST ? { notes: [`只列最近的${MOST}件。`] } : {}),
  };
  return { plan, fileName: plan.title, published: false };
}
