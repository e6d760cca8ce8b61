/** What is typed about a risk assessment, and how it becomes what the contract and the law take. */
import type { RiskReportInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import {
  type DepartmentHeard,
  RiskKind,
  RiskLevel,
  type RiskReport,
  refuseRiskReport,
} from '#server/law/risk-assessment.ts';
import { linesOf, said } from './step-places.ts';
import type { StepShape } from './step-places.ts';

/** A point of risk with the measure against it. */
export interface PointRow {
  kind: RiskKind | '';
  level: RiskLevel | '';
  description: string;
  measure: string;
  unitName: string;
}

export interface RiskForm {
  replacesId: string;
  happenedOn: string;
  level: RiskLevel | '';
  departmentsHeard: readonly DepartmentHeard[];
  riskPoints: readonly PointRow[];
  /** One a line. */
  responsePlan: string;
  fileIds: string[];
}

export const NOBODY_HEARD: DepartmentHeard = { unitName: '', opinion: '' };
export const NO_POINT: PointRow = { kind: '', level: '', description: '', measure: '', unitName: '' };
export const BLANK: RiskForm = {
  replacesId: '',
  happenedOn: '',
  level: '',
  departmentsHeard: [],
  riskPoints: [],
  responsePlan: '',
  fileIds: [],
};

export const LABELS = {
  happenedOn: '评估报告的日期',
  level: '风险等级',
  departmentsHeard: '听取有关部门意见的情况',
  riskPoints: '风险点和防范措施',
  responsePlan: '风险处置预案',
  fileIds: '风险评估报告',
};

/** A measure is written at its point: the first point without one is where one is wanting. */
export function shapeOf({ riskPoints }: RiskForm): StepShape {
  const bare = Math.max(
    0,
    riskPoints.findIndex(({ measure }) => !measure.trim()),
  );
  return {
    form: 'risk',
    labels: LABELS,
    lists: ['departmentsHeard', 'riskPoints'],
    aliases: { measures: riskPoints.length > 0 ? `riskPoints.${bare}.measure` : 'riskPoints' },
  };
}

const reportOf = (values: RiskForm) => ({
  level: values.level || null,
  departmentsHeard: values.departmentsHeard.map((one) => ({ ...one })),
  // A point that nobody has rated yet stands at the bottom.
  riskPoints: values.riskPoints.map(({ kind, level, description }, index) => ({
    no: index + 1,
    kind: kind || RiskKind.OTHER,
    level: level || RiskLevel.LOW,
    description,
  })),
  measures: values.riskPoints.flatMap(({ measure, unitName }, index) =>
    measure.trim() ? [{ pointNo: index + 1, text: measure, unitName: said(unitName) }] : [],
  ),
  responsePlan: linesOf(values.responsePlan),
});

/** Sent only when nothing is left open, so nothing of it is filled in by itself. */
export const inputOf = (values: RiskForm): RiskReportInput => ({
  happenedOn: values.happenedOn,
  ...reportOf(values),
  fileIds: values.fileIds,
});

export const gapsIn = ({ happenedOn, riskPoints }: RiskForm): Record<string, string> => ({
  ...(happenedOn ? {} : { happenedOn: '请选评估报告的日期' }),
  ...Object.fromEntries(
    riskPoints.flatMap(({ kind, level }, index) => [
      ...(kind ? [] : [[`riskPoints.${index}.kind`, '请选风险领域']]),
      ...(level ? [] : [[`riskPoints.${index}.level`, '请选等级']]),
    ]),
  ),
});

/** 国令713号第二十三条, said while one types. */
export const findingsIn = (values: RiskForm): readonly Finding[] =>
  refuseRiskReport(reportOf(values) satisfies RiskReport);
