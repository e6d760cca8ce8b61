import { EXPERT_REVIEW_FORM_LABELS, type ExpertReviewForm as Form } from '#server/law/expert-review.ts';
import { DocumentChoice } from './DocumentChoice.tsx';
import { BLANK, type ExpertForm, findingsIn, gapsIn, inputOf, SHAPE } from './expert-form.ts';
import { ExpertAdoptions } from './ExpertAdoptions.tsx';
import { ExpertMembers } from './ExpertMembers.tsx';
import { ExpertOpinions } from './ExpertOpinions.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { DayField, PickField, TextField } from './StepControls.tsx';
import { RecordExpertReview } from './step-documents.ts';
import type { StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { type StepWork, useStep } from './use-step.ts';

const { labels } = SHAPE;
const DISSENT = '有持不同意见的专家参加的，写明不同意见。';

/** 专家论证 (第十九条、第二十条): who was asked, what each said over his name, and what became of it. */
export function ExpertReviewForm(props: StepProps) {
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: RecordExpertReview,
    variables: (values) => ({
      input: inputOf({ ...values, form: values.form as Form }),
      replacesId: values.replacesId || null,
    }),
    gaps: gapsIn,
    findings: findingsIn,
  });
  return (
    <StepForm work={work} word="登记专家论证">
      <ReplacedRecord work={work} kind="EXPERT_REVIEW" />
      <DayAndForm work={work} />
      <ExpertMembers work={work} />
      <ExpertOpinions work={work} />
      <TextField field={work.field('dissent')} label={labels.dissent} hint={DISSENT} optional />
      <ExpertAdoptions work={work} />
      <DocumentChoice
        decision={work.decision}
        field={work.field('fileIds')}
        label={labels.fileIds}
        kinds={['EXPERT_OPINION']}
      />
    </StepForm>
  );
}

const DayAndForm = ({ work: { field, decision, today } }: { work: StepWork<ExpertForm> }) => (
  <div className="fields-row">
    <DayField field={field('happenedOn')} label={labels.happenedOn} min={decision.startedOn} max={today} />
    <PickField field={field('form')} label={labels.form} labels={EXPERT_REVIEW_FORM_LABELS} />
  </div>
);
