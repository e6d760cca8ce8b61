import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { RecordUnitConsultation } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';
import { BLANK, FIELDS, valuesOf } from './unit-form.ts';

/** 征求有关单位意见 (第十三条): the units' answers to their letters, recorded as a whole each time. */
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
