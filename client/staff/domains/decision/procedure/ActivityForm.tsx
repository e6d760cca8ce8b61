import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { BLANK, fieldsOf, findingsIn, inputOf, valuesOf } from './activity-form.ts';
import { RecordActivity } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';

/** 公众参与活动 (第十四条): held otherwise than by public solicitation or a hearing, which have a course of their own. */
export const ActivityForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'activity')}
    word="登记公众参与活动"
    document={RecordActivity}
    record={BLANK}
    fields={fieldsOf(props)}
    findings={findingsIn(props)}
    corrects={{ kind: 'ACTIVITY', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  />
);
