import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { assessmentOf, FINDING } from './risk-finding-form.ts';
import type { StepDecision, StepProps } from './step.ts';
import { StepRecordForm } from './StepRecordForm.tsx';

/** 认定风险是否可控, below the assessment in force. */
export const RiskFindingForm = (props: StepProps) => (
  <StepRecordForm of={FINDING} props={props}>
    <Assessment decision={props.decision} />
  </StepRecordForm>
);

/** Risk assessment on which the finding rests. */
function Assessment({ decision }: { decision: StepDecision }) {
  const assessment = assessmentOf(decision);
  if (!assessment) return null;
  return (
    <section aria-label="据以认定的风险评估">
      <p>
        <b>据以认定的风险评估</b>（{longDate(assessment.happenedOn)}，{assessment.recordedByName}登记）
      </p>
      <Facts small items={assessment.lines.map(({ label, text }) => ({ term: label, detail: text }))} />
    </section>
  );
}
