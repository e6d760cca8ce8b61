import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { fieldsOf } from './expert-fields.ts';
import { BLANK, findingsIn, inputOf, valuesOf } from './expert-form.ts';
import { RecordExpertReview } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';

/** 专家论证 (第十九条、第二十条): who was asked, what each said over their name, and what became of it. */
export const ExpertReviewForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'expert')}
    word="登记专家论证"
    document={RecordExpertReview}
    record={BLANK}
    fields={fieldsOf(props)}
    findings={findingsIn(props)}
    corrects={{ kind: 'EXPERT_REVIEW', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  />
);
