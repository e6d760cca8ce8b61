import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { RecordUnitConsultation } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';
import { BLANK, FIELDS, valuesOf } from './unit-form.ts';

/** 征求有关单位意见 (第十三条), told as a whole each time: what the units answered to their letters. */
export const UnitConsultationForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'units')}
    word="登记征求有关单位意见"
    document={RecordUnitConsultation}
    record={BLANK}
    fields={FIELDS}
    corrects={{ kind: 'UNIT_CONSULTATION', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: values,
      replacesId,
    })}
  />
);
