import {
  type ActivityForm as Values,
  BLANK,
  findingsIn,
  gapsIn,
  inPlace,
  inputOf,
  METHODS,
  SHAPE,
} from './activity-form.ts';
import { DocumentChoice } from './DocumentChoice.tsx';
import { GroupTalks } from './GroupTalks.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { DayField, LineField, PickField, TextField } from './StepControls.tsx';
import { RecordActivity } from './step-documents.ts';
import type { StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { type StepWork, useStep } from './use-step.ts';

const { labels } = SHAPE;

/** 公众参与活动 (第十四条): held otherwise than by public solicitation or a hearing, which have a course of their own. */
export function ActivityForm(props: StepProps) {
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: RecordActivity,
    variables: (values) => ({ input: inputOf(values), replacesId: values.replacesId || null }),
    gaps: gapsIn,
    findings: findingsIn(props.today),
  });
  return (
    <StepForm work={work} word="登记公众参与活动">
      <ReplacedRecord work={work} kind="ACTIVITY" />
      <WhenAndWho work={work} />
      <TextField
        field={work.field('summary')}
        label={labels.summary}
        hint="归纳写明提出了哪些意见；没有人提出意见的，如实写明（国令713号第十八条）。"
      />
      <GroupTalks work={work} />
      <DocumentChoice
        decision={work.decision}
        field={work.field('fileIds')}
        label={labels.fileIds}
        kinds={['ACTIVITY_MINUTES']}
      />
    </StepForm>
  );
}

const WhenAndWho = ({ work: { field, draft, decision, today } }: { work: StepWork<Values> }) => (
  <>
    <div className="fields-row">
      <PickField field={field('method')} label={labels.method} labels={METHODS} />
      <DayField field={field('happenedOn')} label={labels.happenedOn} min={decision.startedOn} max={today} />
    </div>
    {inPlace(draft.values) ? <LineField field={field('place')} label={labels.place} /> : null}
    <LineField
      field={field('participants')}
      label={labels.participants}
      hint="如“青山小区业主、社区干部”。"
    />
    <LineField field={field('participantCount')} label={labels.participantCount} />
  </>
);
