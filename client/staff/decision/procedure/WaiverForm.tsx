import { useState } from 'react';
import type { DecisionStepKind } from '#client/graphql/graphql.ts';
import { ConfirmDialog } from '#client/staff/frame/ConfirmDialog.tsx';
import type { Finding } from '#client/staff/frame/refusal.ts';
import { DECISION_STEP_LABELS } from '#client/words.ts';
import type { LocalPolicy } from '#server/law/local-policy.ts';
import type { StepRequirement } from '#server/law/requirement.ts';
import { refuseStepWaiver } from '#server/law/step-waiver.ts';
import { PickField, TextField } from './StepControls.tsx';
import { WaiveStep } from './step-documents.ts';
import { StepFindings } from './StepFindings.tsx';
import type { StepDecision, StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';

interface WaiverValues {
  step: DecisionStepKind | '';
  reason: string;
}
const BLANK: WaiverValues = { step: '', reason: '' };
const SHAPE = { form: 'waiver', labels: { step: '不履行的程序', reason: '理由' } };
const WORD = '登记不履行可选程序';

const labelsOf = ({ procedureCan }: StepDecision) =>
  Object.fromEntries(
    procedureCan.waivableSteps.map((step) => [step, DECISION_STEP_LABELS[step]]),
  ) as Readonly<Record<DecisionStepKind, string>>;

const gapsIn = ({ step, reason }: WaiverValues): Record<string, string> => ({
  ...(step ? {} : { step: '请选不履行的程序' }),
  ...(reason.trim() ? {} : { reason: '请填写理由' }),
});

/** What the law says of leaving out the step that is chosen. */
function findingsIn({ requirements }: StepDecision, { step, reason }: WaiverValues, policy: LocalPolicy) {
  const requirement = requirements.find(({ kind }) => kind === step);
  if (!requirement) return [];
  return refuseStepWaiver({ ...requirement, duties: [] } as StepRequirement, reason, policy);
}

/** 不履行可选程序: what is left to choice may be left out, with a reason that everyone reads. */
export function WaiverForm(props: StepProps) {
  const [asking, setAsking] = useState(false);
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: WaiveStep,
    variables: ({ step, reason }) => ({ input: { step: step as DecisionStepKind, reason } }),
    gaps: gapsIn,
    findings: (values): readonly Finding[] => findingsIn(props.decision, values, props.policy),
  });
  const { values } = work.draft;
  const ready = Object.keys(gapsIn(values)).length === 0;
  const confirm = () => {
    setAsking(false);
    work.submit();
  };
  return (
    <>
      <StepForm work={{ ...work, submit: () => (ready ? setAsking(true) : work.submit()) }} word={WORD}>
        <PickField field={work.field('step')} label={SHAPE.labels.step} labels={labelsOf(work.decision)} />
        <TextField field={work.field('reason')} label={SHAPE.labels.reason} hint="理由向社会公开。" />
        <StepFindings work={work} of={['reason']} begun={work.draft.changed('reason')} />
      </StepForm>
      <ConfirmDialog
        open={asking}
        title="登记不履行这一程序？"
        word="登记"
        busy={work.command.busy}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>
          公众将看到：“{values.step ? DECISION_STEP_LABELS[values.step] : ''}”不履行，理由是“{values.reason}
          ”。
        </p>
      </ConfirmDialog>
    </>
  );
}
