/**
 * 国令713号第二十二条、第二十三条: what may harm social stability or public safety is assessed; the report says which
 * departments were heard, the points of risk, the measures against them and what is done if they come about.
 */
import { DecisionFact, type DecisionFacts } from './decision-facts.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';

/** Where a risk lies (风险领域). */
export enum RiskKind {
  SOCIAL_STABILITY = 'SOCIAL_STABILITY',
  PUBLIC_SAFETY = 'PUBLIC_SAFETY',
  OTHER = 'OTHER',
}

/** What each field of risk (风险领域) is called. */
export const RISK_KIND_LABELS: Readonly<Record<RiskKind, string>> = {
  [RiskKind.SOCIAL_STABILITY]: '社会稳定',
  [RiskKind.PUBLIC_SAFETY]: '公共安全',
  [RiskKind.OTHER]: '其他',
};

/** How high a risk is (风险等级). */
export enum RiskLevel {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

/** What each level of risk (风险等级) is called. */
export const RISK_LEVEL_LABELS: Readonly<Record<RiskLevel, string>> = {
  [RiskLevel.LOW]: '低风险',
  [RiskLevel.MEDIUM]: '中风险',
  [RiskLevel.HIGH]: '高风险',
};

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
  /** What is done, by whom, if a risk comes about (处置预案), point by point. */
  responsePlan: readonly string[];
}

const RISKS = [
  DecisionFact.MAY_HARM_STABILITY,
  DecisionFact.MAY_HARM_PUBLIC_SAFETY,
  DecisionFact.OTHER_GRAVE_RISK,
];

/** Whether the statute asks for an assessment (是否应当风险评估); the special laws stand in `required-steps.ts`. */
export const riskAssessmentRequired = (facts: DecisionFacts): boolean =>
  RISKS.some((fact) => facts.has(fact)) && !facts.has(DecisionFact.VALID_EARLIER_ASSESSMENT);

const PARTS = {
  departmentsHeard: '听取有关部门意见的情况',
  riskPoints: '风险点',
  measures: '风险防范措施',
  responsePlan: '风险处置预案',
} as const;
const PART_KEYS = ['departmentsHeard', 'riskPoints', 'measures', 'responsePlan'] as const;

/** What a report lacks (风险评估报告). */
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

const incomplete = (part: keyof typeof PARTS): Finding => ({
  rule: 'R-43',
  basis: 'LAW',
  article: '国令713号第二十三条',
  severity: 'BLOCK',
  code: 'RISK_REPORT_INCOMPLETE',
  message: `风险评估报告缺少${PARTS[part]}。`,
  fields: [part],
  fix: `补充${PARTS[part]}。`,
});

const ours = { rule: 'R-43', basis: 'DESIGN', article: '风险评估办理规则', severity: 'WARN' } as const;

const uncovered = ({ no, description }: RiskPoint): Finding => ({
  ...ours,
  code: 'RISK_POINT_UNCOVERED',
  message: `风险点${no}“${description.trim()}”没有对应的防范措施。`,
  fields: ['measures'],
  fix: '为该风险点写明防范措施，或者写明不需要的理由。',
});

const noLevel: Finding = {
  ...ours,
  code: 'RISK_LEVEL_MISSING',
  message: '没有评定风险等级。',
  fields: ['level'],
  fix: '评定为低风险、中风险或者高风险。',
};

const tooLow: Finding = {
  ...ours,
  code: 'RISK_LEVEL_BELOW_POINTS',
  message: '总的风险等级低于其中风险点的等级。',
  fields: ['level'],
  fix: '调整等级，或者写明采取措施后降低等级的理由。',
};
