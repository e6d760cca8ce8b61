/** Form of a risk assessment, and its conversion to the contract's input and the law's. */
import type { RiskReportInput } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { words } from '#client/words.ts';
import {
  type DepartmentHeard,
  refuseRiskReport,
  RISK_KIND_LABELS,
  RISK_LEVEL_LABELS,
  RiskKind,
  RiskLevel,
} from '#server/law/procedure/risk-assessment.ts';
import { linesOf, said, type StepProps, within } from './step.ts';
import { proofPapers } from '#client/staff/domains/decision/proof-papers.ts';

/** A point of risk with the measure against it. */
export interface PointRow {
  kind: RiskKind | '';
  level: RiskLevel | '';
  description: string;
  measure: string;
  unitName: string;
}

export interface RiskForm {
  happenedOn: string;
  level: RiskLevel | '';
  departmentsHeard: readonly DepartmentHeard[];
  riskPoints: readonly PointRow[];
  /** One a line. */
  responsePlan: string;
  fileIds: string[];
}

const BLANK: RiskForm = {
  happenedOn: '',
  level: '',
  departmentsHeard: [],
  riskPoints: [],
  responsePlan: '',
  fileIds: [],
};

const none = words.form.choose;

const HEARD: readonly RecordField<DepartmentHeard>[] = [
  { kind: 'text', name: 'unitName', label: '部门名称' },
  { kind: 'area', name: 'opinion', label: '该部门的意见' },
];

const POINT: readonly RecordField<PointRow>[] = [
  { kind: 'text', name: 'description', label: '什么风险', hint: '如“低层业主反对”。' },
  { kind: 'choice', name: 'kind', label: '风险领域', options: RISK_KIND_LABELS, none, required: true },
  {
    kind: 'choice',
    name: 'level',
    label: '等级',
    options: RISK_LEVEL_LABELS,
    none,
    required: true,
    beside: true,
  },
  { kind: 'area', name: 'measure', label: '防范措施', hint: '几项措施都写在这里。' },
  { kind: 'text', name: 'unitName', label: '措施的责任单位', optional: true },
];

const fieldsOf = (props: StepProps): readonly RecordField<RiskForm>[] => [
  {
    kind: 'rows',
    name: 'departmentsHeard',
    label: '听取有关部门意见的情况',
    hint: '开展风险评估，应当听取有关部门的意见，形成风险评估报告（国令713号第二十三条）。',
    noun: '部门',
    columns: HEARD,
  },
  {
    kind: 'rows',
    name: 'riskPoints',
    label: '风险点和防范措施',
    hint: '逐个写明风险点、风险防范措施（国令713号第二十三条）。',
    noun: '风险点',
    columns: POINT,
  },
  {
    kind: 'area',
    name: 'responsePlan',
    label: '风险处置预案',
    hint: '风险发生时由谁、怎样处置；一条一行（国令713号第二十三条）。',
  },
  { kind: 'day', name: 'happenedOn', label: '评估报告的日期', required: true, ...within(props) },
  { kind: 'choice', name: 'level', label: '风险等级', options: RISK_LEVEL_LABELS, none, beside: true },
  { kind: 'files', name: 'fileIds', ...proofPapers('RISK_ASSESSMENT', 'OTHER') },
];

/** A measure is written at its point: the first point without one is where one is missing. */
function aliasesOf({ riskPoints }: RiskForm): Record<string, string> {
  if (riskPoints.length === 0) return { measures: 'riskPoints' };
  const bare = riskPoints.findIndex(({ measure }) => !measure.trim());
  return { measures: `riskPoints.${Math.max(0, bare)}.measure` };
}

const reportOf = (values: RiskForm) => ({
  level: values.level || null,
  departmentsHeard: values.departmentsHeard.map(({ unitName, opinion }) => ({ unitName, opinion })),
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
const inputOf = (values: RiskForm): RiskReportInput => ({
  happenedOn: values.happenedOn,
  ...reportOf(values),
  fileIds: values.fileIds,
});

/** 国令713号第二十三条, said while one types. */
const findingsIn = (values: RiskForm): readonly Finding[] => refuseRiskReport(reportOf(values));

/** Several measures against one point were written in one place, and are so again. */
const valuesOf = (told: NonNullable<RecordedContent['riskAssessment']>): RiskForm => ({
  happenedOn: told.happenedOn,
  level: told.level ?? '',
  departmentsHeard: told.departmentsHeard.map(({ unitName, opinion }) => ({ unitName, opinion })),
  riskPoints: told.riskPoints.map(({ no, kind, level, description }) => {
    const own = told.measures.filter(({ pointNo }) => pointNo === no);
    return {
      kind,
      level,
      description,
      measure: own.map(({ text }) => text).join('\n'),
      unitName: own.find(({ unitName }) => unitName)?.unitName ?? '',
    };
  }),
  responsePlan: told.responsePlan.join('\n'),
  fileIds: told.fileIds,
});

/** 风险评估 (第二十二条、第二十三条); whether the risk is under control is the organ's to say. */
export const RISK = {
  kind: 'RISK_ASSESSMENT',
  word: '登记风险评估',
  document: standard('recordRiskAssessment'),
  blank: BLANK,
  fieldsOf,
  inputOf,
  toldIn: ({ riskAssessment }: RecordedContent) => riskAssessment,
  valuesOf,
  aliases: aliasesOf,
  findingsOf: () => findingsIn,
} as const;
