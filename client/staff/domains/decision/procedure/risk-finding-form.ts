/** The organ's finding on the risk: what is asked, and how it becomes what the contract and the law take. */
import type { RiskFindingInput } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseRiskFinding } from '#server/law/procedure/risk-finding.ts';
import { type StepDecision, type StepProps, within } from './step.ts';

export interface FindingForm {
  riskControllable: 'YES' | 'NO' | '';
  reason: string;
  happenedOn: string;
  fileIds: string[];
}

const BLANK: FindingForm = { riskControllable: '', reason: '', happenedOn: '', fileIds: [] };

/** The assessment in force. */
export const assessmentOf = ({ records }: StepDecision) =>
  records.findLast(({ kind, replaced }) => kind === 'RISK_ASSESSMENT' && !replaced);

const fieldsOf = (props: StepProps): readonly RecordField<FindingForm>[] => [
  {
    kind: 'choice',
    name: 'riskControllable',
    label: '风险是否可控',
    options: { YES: '风险可控', NO: '风险不可控' },
    hints: {
      YES: '可以作出决策，或者采取防范措施后再作出决策。',
      NO: '调整决策草案等，确保风险可控后再作出决策。',
    },
    required: true,
  },
  { kind: 'area', name: 'reason', label: '理由', hint: '依据评估结果写明（国令713号第二十四条）。' },
  {
    kind: 'day',
    name: 'happenedOn',
    label: '认定日期',
    required: true,
    ...within(props),
    min: assessmentOf(props.decision)?.happenedOn ?? props.decision.startedOn,
  },
  {
    kind: 'files',
    name: 'fileIds',
    label: '所依据的材料',
    of: ['RISK_REPORT', 'MEETING_MINUTES', 'MEETING_SUMMARY', 'OTHER'],
    optional: true,
  },
];

const inputOf = ({ riskControllable, ...rest }: FindingForm): RiskFindingInput => ({
  ...rest,
  riskControllable: riskControllable === 'YES',
});

/** 国令713号第二十四条, said while one types. */
const findingsIn =
  ({ decision, policy, today }: StepProps) =>
  ({ happenedOn, reason }: FindingForm): readonly Finding[] =>
    refuseRiskFinding(
      { happenedOn: (happenedOn || today) as CalendarDay, reason },
      (assessmentOf(decision)?.happenedOn ?? null) as CalendarDay | null,
      policy,
    );

const valuesOf = (told: NonNullable<RecordedContent['riskFinding']>): FindingForm => ({
  riskControllable: told.riskControllable ? 'YES' : 'NO',
  reason: told.reason,
  happenedOn: told.happenedOn,
  fileIds: told.fileIds,
});

/** 认定风险是否可控 (第二十四条): the organ's own finding on the assessment in force. */
export const FINDING = {
  kind: 'RISK_FINDING',
  word: '认定风险是否可控',
  document: standard('findRiskControllable'),
  blank: BLANK,
  fieldsOf,
  inputOf,
  toldIn: ({ riskFinding }: RecordedContent) => riskFinding,
  valuesOf,
  reads: ['RISK_REPORT', 'DRAFT', 'EXPLANATION'],
  findingsOf: findingsIn,
} as const;
