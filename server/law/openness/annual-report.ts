/**
 * 国令711号第四十九条、第五十条. 政府信息公开工作年度报告: departments by 31 January, the government by 31 March of the year
 * after; in the sections that the article names.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy, substance } from '#server/law/substance.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import {
  FIGURE_MAX,
  figureIn,
  type FilledFigure,
  REPORT_FIGURE_LABELS,
  ReportFigure,
} from './report-figures.ts';

const r81 = provision('R-81', 'LAW', '国令711号第五十条');
const term = provision('R-81', 'LAW', '国令711号第四十九条');
const ours = provision('R-81', 'DESIGN', '年度报告编制规则');

/** Whose report it is (报告的层级): of a department or a township, or of the county's government. */
export const [ReportLevel, REPORT_LEVEL_LABELS] = vocabulary({
  DEPARTMENT: '部门、乡镇',
  GOVERNMENT: '本级政府',
});
export type ReportLevel = keyof typeof ReportLevel;

const LEVELS: Readonly<Record<OrganKind, ReportLevel | null>> = {
  GOVERNMENT: ReportLevel.GOVERNMENT,
  DEPARTMENT: ReportLevel.DEPARTMENT,
  TOWNSHIP: ReportLevel.DEPARTMENT,
  DEVELOPMENT_ZONE: ReportLevel.DEPARTMENT,
  INSTITUTION: null,
};

/** Level of the report that a body owes; null of one that owes none (事业单位). */
export const reportLevel = (kind: OrganKind): ReportLevel | null => LEVELS[kind];

const LAST_DAYS: Readonly<Record<ReportLevel, string>> = { DEPARTMENT: '01-31', GOVERNMENT: '03-31' };

/** Last day for the report on a year (年度报告公布期限); it is not moved by a day of rest. */
export const annualReportDue = (level: ReportLevel, year: number): CalendarDay =>
  `${year + 1}-${LAST_DAYS[level]}` as CalendarDay;

/** First day on which a year can be reported on. */
const yearOver = (year: number) => `${year + 1}-01-01` as CalendarDay;

/** Years whose report is owed or may be written on this day: the last one. */
export const reportedYear = (today: CalendarDay): number => Number(today.slice(0, 4)) - 1;

/** Whether this day is in the season of reports (年度报告的办理时间): while the last of them may still be in time. */
export const inReportSeason = (today: CalendarDay): boolean => today.slice(5) <= LAST_DAYS.GOVERNMENT;

/** Title of the report of a body on a year (报告的标题). */
export const reportTitle = (organ: string, year: number): string =>
  `${organ}${year}年政府信息公开工作年度报告`;

/** First year that is reported on: from 1 May 2008 the regulation is in force. */
const FIRST_YEAR = 2008;

/** Whether there can be a report on a year, by its number alone. */
export const isReportYear = (year: number): boolean => year >= FIRST_YEAR && year <= 9999;

/** Sections that are written (报告的各部分). */
export const [ReportSection, REPORT_SECTION_LABELS] = vocabulary({
  OVERVIEW: '总体情况',
  PROBLEMS: '存在的主要问题及改进情况',
  ASSESSMENT: '工作考核、社会评议和责任追究结果情况',
  OTHERS: '其他需要报告的事项',
});
export type ReportSection = keyof typeof ReportSection;

/** Sections of a report of this level; only that of the government tells of assessment (第五十条第四项). */
export const sectionsOf = (level: ReportLevel): readonly ReportSection[] =>
  Object.values(ReportSection).filter(
    (section) => section !== ReportSection.ASSESSMENT || level === ReportLevel.GOVERNMENT,
  );

/** A section as it is written. */
export interface WrittenSection {
  readonly section: ReportSection;
  readonly text: string;
}

/** A report as it is written (编制的年度报告). */
export interface WrittenReport {
  readonly level: ReportLevel;
  readonly year: number;
  readonly sections: readonly WrittenSection[];
  readonly figures: readonly FilledFigure[];
  /** Why a published one is corrected (更正的原因); null: the first one. */
  readonly correction: string | null;
}

const SECTION_MIN = 20;

/** Most letters of a section. */
export const SECTION_MAX = 10_000;

/** Reasons against writing this report, all at once; `published` is the one that the public reads now. */
export const refuseReport = (report: WrittenReport, today: CalendarDay, published: boolean): Finding[] => [
  ...refuseYear(report.year, today),
  ...sectionsOf(report.level).flatMap((section) => refuseSection(section, textOf(report.sections, section))),
  ...Object.values(ReportFigure).flatMap((figure) => refuseFigure(figure, figureIn(report.figures, figure))),
  ...(published && !saysWhy(report.correction ?? '') ? [correctionUnsaid] : []),
];

function refuseYear(year: number, today: CalendarDay): Finding[] {
  if (!isReportYear(year)) return [noYear];
  return today < yearOver(year) ? [notOver(year)] : [];
}

/** Text of a section; empty where it is not written. */
export const textOf = (sections: readonly WrittenSection[], section: ReportSection): string =>
  sections.find((one) => one.section === section)?.text ?? '';

function refuseSection(section: ReportSection, text: string): Finding[] {
  const long = Array.from(text).length > SECTION_MAX;
  const thin = section !== ReportSection.OTHERS && substance(text) < SECTION_MIN;
  return [...(long ? [tooLong(section)] : []), ...(thin ? [unsaid(section)] : [])];
}

const refuseFigure = (figure: ReportFigure, value: number | null): Finding[] =>
  value !== null && Number.isInteger(value) && value >= 0 && value <= FIGURE_MAX ? [] : [noFigure(figure)];

/** Standing of a report (公布情况): published in time, late, still due, overdue. */
export const [ReportStanding, REPORT_STANDING_LABELS] = vocabulary({
  PUBLISHED: '按期公布',
  LATE: '逾期公布',
  DUE: '待公布',
  OVERDUE: '逾期未公布',
});
export type ReportStanding = keyof typeof ReportStanding;

/** Where a report stands on a day; the day on which it was first published counts. */
export function reportStanding(
  level: ReportLevel,
  year: number,
  publishedOn: CalendarDay | null,
  today: CalendarDay,
): ReportStanding {
  const due = annualReportDue(level, year);
  if (publishedOn !== null) return publishedOn <= due ? ReportStanding.PUBLISHED : ReportStanding.LATE;
  return today <= due ? ReportStanding.DUE : ReportStanding.OVERDUE;
}

/** A report as it waits for its second person (待审核的年度报告). */
export interface WaitingReport {
  readonly authorIds: readonly string[];
  readonly publishedAt: Date | null;
  readonly returnReason: string | null;
}

/** Reasons against publishing or returning it now (审核公布、退回). */
export const refusePublishing = (
  { authorIds, publishedAt, returnReason }: WaitingReport,
  actorId: string,
): Finding[] => [
  ...(publishedAt === null && returnReason === null ? [] : [nothingWritten]),
  ...(authorIds.includes(actorId) ? [reportSecondPerson] : []),
];

const noYear = term.block('REPORT_YEAR_UNKNOWN', 'year')`
  没有这一年的年度报告：政府信息公开条例自${FIRST_YEAR}年施行。
  写四位数的年份。`;

const notOver = (year: number) => term.block('REPORT_YEAR_NOT_OVER')`
  ${year}年还没有结束，不能编制这一年的年度报告。
  ${inChinese(yearOver(year))}起编制。`;

const unsaid = (section: ReportSection) => r81.block('REPORT_SECTION_UNSAID', `sections.${section}`)`
  “${REPORT_SECTION_LABELS[section]}”没有写，或者不足${SECTION_MIN}字，标点和套话不算。
  写本单位这一年的事实：做了什么、多少件、还有什么没有做到。`;

const tooLong = (section: ReportSection) => ours.block('REPORT_SECTION_LONG', `sections.${section}`)`
  “${REPORT_SECTION_LABELS[section]}”超过${SECTION_MAX}字。
  删减，细节放到本单位的公开栏目。`;

const noFigure = (figure: ReportFigure) => r81.block('REPORT_FIGURE_MISSING', `figures.${figure}`)`
  “${REPORT_FIGURE_LABELS[figure]}”没有填写，或者不是0至${FIGURE_MAX}的整数。
  没有发生的填0。`;

const correctionUnsaid = ours.block('REPORT_CORRECTION_UNSAID', 'correction')`
  已经公布的年度报告要更正，没有写明更正的原因。
  写清哪个数、哪句话有误；原报告保留，公众看得到更正。`;

const nothingWritten = ours.block('REPORT_NOT_WRITTEN')`
  没有等待审核的年度报告。
  由经办人编制后再审核公布。`;

const reportSecondPerson = ours.block('REPORT_SECOND_PERSON')`
  年度报告由没有参与编制的人审核公布。
  请本单位另一名负责人审核。`;

/** Finding on a report of a body that owes none (事业单位). */
export const notOwed = term.block('REPORT_NOT_OWED')`
  本单位不是编制政府信息公开工作年度报告的行政机关。
  由主管部门在自己的年度报告中一并报告。`;
