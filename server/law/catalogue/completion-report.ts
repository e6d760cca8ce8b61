/**
 * 目录完成情况 (an order of the county's own, not the statute's): at the end of the year the justice bureau states the
 * outcome of each matter of the catalogue. A matter carried over keeps the number it had.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r10 = provision('R-10', 'DESIGN', '目录办理流程');

/** Outcomes of a matter of the catalogue at the end of the year (完成情况). */
export const [CompletionState, COMPLETION_STATE_LABELS] = vocabulary({
  COMPLETED: '已完成',
  UNDER_WAY: '正在办理',
  CARRIED_OVER: '结转下一年度',
  STOPPED: '不再办理',
});
export type CompletionState = keyof typeof CompletionState;

/** One matter in the year-end report (完成情况表的一行). */
export interface CompletionRow {
  /** The number in the catalogue of the year. */
  no: string;
  name: string;
  completion?: CompletionState | null | undefined;
  explanation?: string | null | undefined;
  /** Its number in the next catalogue. */
  nextNo?: string | null | undefined;
}

/** The year-end report of a catalogue (目录完成情况). */
export interface CompletionReport {
  year: number;
  rows: readonly CompletionRow[];
  publishedOn: CalendarDay;
}

/** The last day for the report of a year (完成情况公布期限). */
export const yearEndReportDue = (year: number): CalendarDay =>
  `${String(year).padStart(4, '0')}-12-31` as CalendarDay;

/**
 * First day on which the report may appear (可以公布完成情况的时间): before the last month of the year its matters may still be
 * decided.
 */
const lastMonth = (year: number): CalendarDay => `${String(year).padStart(4, '0')}-12-01` as CalendarDay;

/** Findings on a year-end report (目录完成情况); each may be acknowledged with a reason. */
export const refuseCompletionReport = (report: CompletionReport): Finding[] => [
  ...(report.publishedOn > yearEndReportDue(report.year) ? [overdue(report.year)] : []),
  ...(report.publishedOn < lastMonth(report.year) ? [early(report.year)] : []),
  ...report.rows.flatMap((row, index) => [
    ...(row.completion ? [] : [unstated(row, index)]),
    ...(row.completion && row.completion !== CompletionState.COMPLETED && hollow(row.explanation)
      ? [unexplained(row, index)]
      : []),
    ...(row.completion === CompletionState.CARRIED_OVER && row.nextNo !== row.no
      ? [renumbered(row, index)]
      : []),
  ]),
];

const overdue = (year: number) => r10.warn('COMPLETION_REPORT_OVERDUE', 'publishedOn')`
  ${year}年度目录完成情况应于${inChinese(yearEndReportDue(year))}前公布。
  尽快公布；写明为什么迟了。`;

const early = (year: number) => r10.warn('COMPLETION_REPORT_EARLY', 'publishedOn')`
  ${year}年还没有到十二月，现在公布完成情况并结束年度，以后不能再调整本年度目录。
  写明提前结束年度的原因。`;

const unstated = ({ name }: CompletionRow, index: number) =>
  r10.warn('COMPLETION_UNSTATED', `rows.${index}.completion`)`
    “${name}”没有写明完成情况。
    选择已完成、正在办理、结转下一年度或者不再办理。`;

const unexplained = ({ name }: CompletionRow, index: number) =>
  r10.warn('COMPLETION_UNEXPLAINED', `rows.${index}.explanation`)`
    “${name}”没有完成，没有写明原因和下一步安排。
    说清卡在哪个环节、由谁在什么时候接着办；不再办理的，写明依据。`;

const renumbered = ({ name, no }: CompletionRow, index: number) =>
  r10.warn('CARRIED_OVER_RENUMBERED', `rows.${index}.nextNo`)`
    “${name}”结转下一年度，应沿用原编号${no}。
    编号改为${no}。`;
