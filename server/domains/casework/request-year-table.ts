import { scopesOf } from '#server/ground/kernel/authority.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { TablePlan } from '#server/ground/table/table-plan.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  REPORT_COLUMNS,
  REPORT_IDENTITY,
  reportCells,
  requestYearRows,
} from '#server/law/casework/request-year.ts';
import { requestYear } from './request-year.queries.ts';

const COLUMNS: TablePlan['columns'] = [
  { head: '项目', width: 26, align: 'left' },
  ...REPORT_COLUMNS.map((column) => ({ ...column, width: 4 })),
];

/** 年度报告表下载 (国令711号第五十条): the applications of one year; null of a year that has not begun. */
export async function requestYearTable(context: Context, search: string) {
  const { actor } = context;
  const year = yearIn(search);
  if (!actor || year === null) return null;
  const { today, counted } = await requestYear(context, year);
  if (year > yearOf(today)) return null;
  const county = scopesOf(actor).some((scope) => scope === 'COUNTY' || scope === 'AUDIT');
  const plan: TablePlan = {
    title: `${year}年收到和处理政府信息公开申请情况`,
    under: `${county ? '全县' : actor.unitName}，${termWords(year, today)}，由记录计算`,
    columns: COLUMNS,
    rows: requestYearRows(year, counted).map(reportCells),
    notes: [
      `勾稽关系：${REPORT_IDENTITY}`,
      `按《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）分类。`,
    ],
  };
  return { plan, fileName: `${plan.title}表`, published: false };
}

const yearOf = (day: CalendarDay) => Number(day.slice(0, 4));

function yearIn(search: string): number | null {
  const asked = new URLSearchParams(search).get('year') ?? '';
  return /^[1-9]\d{3}$/.test(asked) ? Number(asked) : null;
}

/** The year, or as much of it as is over. */
const termWords = (year: number, today: CalendarDay): string =>
  `${year}年1月1日至${year === yearOf(today) ? inChinese(today) : `${year}年12月31日`}`;
