import type {
  RecordedFairCompetition,
  RecordedRiskFinding,
  RecordedRiskReport,
} from '#schema/procedure/step-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  COMPETITION_EXCEPTION_LABELS,
  type CompetitionException,
} from '#server/law/procedure/competition-exception.ts';
import { COMPETITION_CONCLUSION_LABELS } from '#server/law/procedure/fair-competition.ts';
import { RISK_KIND_LABELS, RISK_LEVEL_LABELS } from '#server/law/procedure/risk-assessment.ts';
import type { Line, LinesOf } from './line.ts';

/** 风险评估, as people read it. */
const riskLines = (report: RecordedRiskReport): Line[] => [
  { label: '风险等级', text: report.level ? RISK_LEVEL_LABELS[report.level] : '没有评定' },
  ...report.departmentsHeard.map(({ unitName, opinion }) => ({
    label: '听取意见',
    text: `${unitName}：${opinion}`,
  })),
  ...report.riskPoints.map(({ no, kind, description, level }) => ({
    label: `风险点${no}`,
    text: `${description}（${RISK_KIND_LABELS[kind]}，${RISK_LEVEL_LABELS[level]}）`,
  })),
  ...report.measures.map(({ pointNo, text, unitName }) => ({
    label: `风险点${pointNo}的防范措施`,
    text: unitName ? `${text}（${unitName}）` : text,
  })),
  ...report.responsePlan.map((text) => ({ label: '处置预案', text })),
];

/** 风险是否可控的认定, as people read it. */
const riskFindingLines = ({ riskControllable, reason }: RecordedRiskFinding): Line[] => [
  { label: '认定', text: riskControllable ? '风险可控' : '风险不可控' },
  { label: '理由', text: reason },
];

/** 公平竞争审查, as people read it. */
const fairCompetitionLines = (review: RecordedFairCompetition): Line[] => [
  { label: '结论', text: review.conclusion ? COMPETITION_CONCLUSION_LABELS[review.conclusion] : '' },
  { label: '起草单位初审意见', text: review.drafterOpinion ?? '' },
  { label: '审查单位', text: review.reviewedBy ?? '' },
  { label: '听取意见的经营者', text: review.operatorsHeard.join('、') },
  { label: '听取意见的行业协会、商会', text: review.associationsHeard.join('、') },
  ...(review.exception ? exceptionLines(review.exception) : []),
];

const exceptionLines = (exception: CompetitionException): Line[] => [
  { label: '适用例外', text: exception.ground ? COMPETITION_EXCEPTION_LABELS[exception.ground] : '' },
  { label: '符合例外情形的理由', text: exception.groundText ?? '' },
  { label: '没有影响更小的替代方案', text: exception.noLesserMeans ?? '' },
  { label: '实施期限', text: exception.endsOn ? `至${inChinese(exception.endsOn)}` : '' },
  { label: '终止条件', text: exception.endCondition ?? '' },
];

/** Lines of these kinds of record (记录要点). */
export const ASSESSMENT = {
  RISK_ASSESSMENT: riskLines,
  RISK_FINDING: riskFindingLines,
  FAIR_COMPETITION: fairCompetitionLines,
} satisfies Partial<LinesOf>;
