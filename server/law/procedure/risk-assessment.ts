/**
 * 国令713号第二十二条、第二十三条: risks to social stability or public safety are assessed; the report names the
 * departments heard, the points of risk, the measures against them and the response if they come about.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r43 = provision('R-43', 'LAW', '国令713号第二十三条');
const r43Design = provision('R-43', 'DESIGN', '风险评估办理规则');

/** Fields of risk (风险领域). */
export const [RiskKind, RISK_KIND_LABELS] = vocabulary({
  SOCIAL_STABILITY: '社会稳定',
  PUBLIC_SAFETY: '公共安全',
  OTHER: '其他',
});
export type RiskKind = keyof typeof RiskKind;

/** Levels of risk (风险等级). */
export const [RiskLevel, RISK_LEVEL_LABELS] = vocabulary({
  LOW: '低风险',
  MEDIUM: '中风险',
  HIGH: '高风险',
});
export type RiskLevel = keyof typeof RiskLevel;

/** A department that was heard (听取意见的部门). */
export interface DepartmentHeard {
  unitName: string;
  opinion: string;
}

/** A point of risk (风险点). */
export interface RiskPoint {
  no: number;
  kind: RiskKind;
  description: string;
  level: RiskLevel;
}

/** A measure against a point of risk (防范措施). */
export interface RiskMeasure {
  pointNo: number;
  text: string;
  unitName?: string | null | undefined;
}

/** The report of an assessment (风险评估报告). */
export interface RiskReport {
  level?: RiskLevel | null | undefined;
  departmentsHeard: readonly DepartmentHeard[];
  riskPoints: readonly RiskPoint[];
  measures: readonly RiskMeasure[];
  /** Response plan, with the people responsible, if a risk comes about (处置预案), point by point. */
  responsePlan: readonly string[];
}

const PARTS = {
  departmentsHeard: '听取有关部门意见的情况',
  riskPoints: '风险点',
  measures: '风险防范措施',
  responsePlan: '风险处置预案',
} as const;
const PART_KEYS = ['departmentsHeard', 'riskPoints', 'measures', 'responsePlan'] as const;

/**
 * Findings on a report (风险评估报告): missing parts, points without a measure, and a level lower than that of its points.
 */
export const refuseRiskReport = (report: RiskReport): Finding[] => [
  ...PART_KEYS.filter((part) => saidIn(report, part).length === 0).map(incomplete),
  ...uncoveredPoints(report).map(uncovered),
  ...(report.level ? [] : [noLevel]),
  ...(report.level && rank(report.level) < highest(report.riskPoints) ? [tooLow] : []),
];

const saidIn = (report: RiskReport, part: keyof typeof PARTS): string[] => {
  const texts = {
    departmentsHeard: () => report.departmentsHeard.map(({ opinion }) => opinion),
    riskPoints: () => report.riskPoints.map(({ description }) => description),
    measures: () => report.measures.map(({ text }) => text),
    responsePlan: () => [...report.responsePlan],
  };
  return texts[part]().filter((text) => !blank(text));
};

const LEVELS = Object.values(RiskLevel);
const rank = (level: RiskLevel) => LEVELS.indexOf(level);
const highest = (points: readonly RiskPoint[]) => Math.max(-1, ...points.map(({ level }) => rank(level)));

/** Points for which no measure is named; where there are no measures at all one finding says it. */
const uncoveredPoints = ({ riskPoints, measures }: RiskReport) =>
  measures.length === 0
    ? []
    : riskPoints.filter(({ no }) => !measures.some(({ pointNo, text }) => pointNo === no && !blank(text)));

const incomplete = (part: keyof typeof PARTS) => r43.block('RISK_REPORT_INCOMPLETE', part)`
  风险评估报告缺少${PARTS[part]}。
  对照评估报告补录这一部分；报告原文没有的，退回评估单位重做。`;

const uncovered = ({ no, description }: RiskPoint) => r43Design.warn('RISK_POINT_UNCOVERED', 'measures')`
  风险点${no}“${description.trim()}”没有对应的防范措施。
  为该风险点写明防范措施，或者写明不需要的理由。`;

const noLevel = r43Design.warn('RISK_LEVEL_MISSING', 'level')`
  没有评定风险等级。
  评定为低风险、中风险或者高风险。`;

const tooLow = r43Design.warn('RISK_LEVEL_BELOW_POINTS', 'level')`
  总的风险等级低于其中风险点的等级。
  调整等级，或者写明采取措施后降低等级的理由。`;
