import { longDate } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { assessmentOf, BLANK, fieldsOf, findingsIn, inputOf, valuesOf } from './risk-finding-form.ts';
import { FindRiskControllable } from './step-documents.ts';
import { type StepDecision, stepOf, type StepProps } from './step.ts';

/** 认定风险是否可控 (第二十四条): the organ's own finding on the assessment in force. */
export const RiskFindingForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'riskFinding')}
    word="认定风险是否可控"
    document={FindRiskControllable}
    record={BLANK}
    fields={fieldsOf(props)}
    findings={findingsIn(props)}
    corrects={{ kind: 'RISK_FINDING', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  >
    <Assessment decision={props.decision} />
  </RecordForm>
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
