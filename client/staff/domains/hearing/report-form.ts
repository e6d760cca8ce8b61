/** Form of a hearing's report, and its conversion to the law's input and the contract's (听证报告). */
import type { HearingReportInput, Outcome, RejectionGround } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { OUTCOME_LABELS, REJECTION_GROUND_LABELS, words } from '#client/words.ts';
import { refuseHearingReport } from '#server/law/hearing/hearing-report.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { Outcome as LawOutcome, RejectionGround as LawGround } from '#server/law/feedback/outcome.ts';
import type { HearingRecord } from './hearing-record.ts';
import { said } from '#client/staff/ground/form/typed.ts';

export interface MatterRow {
  title: string;
  summary: string;
  outcome: Outcome | '';
  ground: RejectionGround | '';
  reason: string;
}

export interface ReportForm {
  summary: string;
  matters: readonly MatterRow[];
}

const none = words.form.choose;
const REJECTING: ReadonlySet<string> = new Set(['NOT_ADOPTED', 'PARTLY_ADOPTED']);
const isRejected = ({ outcome }: MatterRow) => REJECTING.has(outcome);

export const NO_MATTER: MatterRow = { title: '', summary: '', outcome: '', ground: '', reason: '' };

const MATTER: readonly RecordField<MatterRow>[] = [
  { kind: 'text', name: 'title', label: '意见' },
  { kind: 'area', name: 'summary', label: '内容和理由', hint: '谁提的、怎么说的。' },
  { kind: 'choice', name: 'outcome', label: '是否采纳', options: OUTCOME_LABELS, none, required: true },
  {
    kind: 'choice',
    name: 'ground',
    label: '理由类别',
    options: REJECTION_GROUND_LABELS,
    none,
    beside: true,
    when: isRejected,
  },
  { kind: 'area', name: 'reason', label: '处理和理由', hint: '没有采纳的必须写明理由，随报告公布。' },
];

export const REPORT_FIELDS: readonly RecordField<ReportForm>[] = [
  { kind: 'area', name: 'summary', label: '各方意见的归纳' },
  {
    kind: 'rows',
    name: 'matters',
    label: '意见和采纳情况',
    hint: '逐项写明，对应听证记录。',
    noun: '意见',
    columns: MATTER,
    blank: NO_MATTER,
    ordered: true,
  },
];

export const reportTyped = ({ report }: Pick<HearingRecord, 'report'>): ReportForm => ({
  summary: report?.summary ?? '',
  matters: (report?.matters ?? []).map(({ title, summary, outcome, ground, reason }) => ({
    title,
    summary,
    outcome,
    ground: ground ?? '',
    reason: reason ?? '',
  })),
});

/** Sent only when every outcome was chosen. */
export const reportInput = ({ summary, matters }: ReportForm): HearingReportInput => ({
  summary,
  matters: matters.flatMap(({ outcome, ground, reason, ...matter }) =>
    outcome === ''
      ? []
      : [
          {
            ...matter,
            outcome,
            ground: REJECTING.has(outcome) ? ground || null : null,
            reason: said(reason),
          },
        ],
  ),
});

/** 国令713号第十八条, said while one types. */
export const reportFindings = ({ summary, matters }: ReportForm, policy: LocalPolicy): readonly Finding[] =>
  refuseHearingReport(
    {
      summary,
      matters: matters.map(({ outcome, ground, reason, ...matter }) => ({
        ...matter,
        // An outcome not chosen yet is asked for by the form itself.
        outcome: LawOutcome[outcome || 'SUPPORT_ONLY'],
        ground: ground ? LawGround[ground] : null,
        reason: said(reason),
      })),
    },
    policy,
  );
