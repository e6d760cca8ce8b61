import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { aliasesOf, BLANK, fieldsOf, findingsIn, inputOf, valuesOf } from './risk-form.ts';
import { RecordRiskAssessment } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';

/** 风险评估 (第二十二条、第二十三条); whether the risk is under control is the organ's to say. */
export const RiskAssessmentForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'risk')}
    word="登记风险评估"
    document={RecordRiskAssessment}
    record={BLANK}
    fields={fieldsOf(props)}
    aliases={aliasesOf}
    findings={findingsIn}
    corrects={{ kind: 'RISK_ASSESSMENT', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  />
);
