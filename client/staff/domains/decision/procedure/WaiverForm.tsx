import { sentence } from '#server/law/sentence.ts';
import type { DecisionStepKind } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { DECISION_STEP_LABELS, words } from '#client/words.ts';
import { refuseStepWaiver } from '#server/law/decision/step-waiver.ts';

import { type StepDecision, stepOf, type StepProps } from './step.ts';

interface WaiverValues {
  step: DecisionStepKind | '';
  reason: string;
}
const BLANK: WaiverValues = { step: '', reason: '' };

const fieldsOf = ({ waivableSteps }: StepDecision): readonly RecordField<WaiverValues>[] => [
  {
    kind: 'choice',
    name: 'step',
    label: '不履行的程序',
    options: Object.fromEntries(waivableSteps.map((step) => [step, DECISION_STEP_LABELS[step]])),
    none: words.form.choose,
    required: true,
  },
  { kind: 'area', name: 'reason', label: '理由', hint: '理由向社会公开。', required: true },
];

/** Findings of the law on leaving out the chosen step. */
const findingsIn =
  ({ decision, policy }: StepProps) =>
  ({ step, reason }: WaiverValues): readonly Finding[] => {
    const requirement = decision.requirements.find(({ kind }) => kind === step);
    if (!requirement) return [];
    return refuseStepWaiver({ ...requirement, duties: [] }, reason, policy);
  };

const publicWords = ({ step, reason }: WaiverValues) =>
  `公众将看到：“${step ? DECISION_STEP_LABELS[step] : ''}”不履行，理由：${sentence(reason)}`;

/** 不履行可选程序: an optional step may be left out, with a reason that everyone reads. */
export const WaiverForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'waiver')}
    word="登记不履行可选程序"
    document={standard('waiveStep')}
    record={BLANK}
    fields={fieldsOf(props.decision)}
    aliases={ALIASES}
    findings={findingsIn(props)}
    variables={({ step, reason }) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: { step: step as DecisionStepKind, reason },
    })}
    confirm={null}
    confirmWord="登记"
    publicWords={publicWords}
  />
);

/** The rule calls the step by its kind. */
const ALIASES = { kind: 'step' };
