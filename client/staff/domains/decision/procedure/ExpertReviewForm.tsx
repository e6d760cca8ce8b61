import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { BLANK, fieldsOf, inputOf, valuesOf } from './expert-form.ts';
import { RecordExpertReview } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';

/** 专家论证 (第十九条、第二十条): what the experts declared and signed to their letters, and in which form. */
export const ExpertReviewForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'expert')}
    word="登记专家论证"
    document={RecordExpertReview}
    record={BLANK}
    fields={fieldsOf(props)}
    corrects={{ kind: 'EXPERT_REVIEW', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  />
);
