import { COMPETITION_CONCLUSION_LABELS } from '#server/law/fair-competition.ts';
import {
  BLANK,
  type CompetitionForm,
  excepted,
  findingsIn,
  gapsIn,
  inputOf,
  SHAPE,
} from './competition-form.ts';
import { CompetitionExceptionFields } from './CompetitionExceptionFields.tsx';
import { DocumentChoice } from './DocumentChoice.tsx';
import { ReplacedRecord } from './ReplacedRecord.tsx';
import { DayField, LineField, PickField, TextField } from './StepControls.tsx';
import { RecordFairCompetition } from './step-documents.ts';
import { StepFindings } from './StepFindings.tsx';
import type { StepProps } from './step-fragment.ts';
import { StepForm } from './StepForm.tsx';
import { type StepWork, useStep } from './use-step.ts';

const { labels } = SHAPE;
const OF = [
  'drafterOpinion',
  'reviewedBy',
  'reviewedOn',
  'operatorsHeard',
  'associationsHeard',
  'conclusion',
];

/** 公平竞争审查 (第二十九条, 公平竞争审查条例第十四条), by market supervision together with the drafter. */
export function FairCompetitionForm(props: StepProps) {
  const work = useStep(props, {
    shape: () => SHAPE,
    blank: BLANK,
    document: RecordFairCompetition,
    variables: (values) => ({ input: inputOf(values), replacesId: values.replacesId || null }),
    gaps: gapsIn,
    findings: findingsIn,
  });
  return (
    <StepForm work={work} word="登记公平竞争审查">
      <ReplacedRecord work={work} kind="FAIR_COMPETITION" />
      <Heard work={work} />
      <PickField
        field={work.field('conclusion')}
        label={labels.conclusion}
        labels={COMPETITION_CONCLUSION_LABELS}
      />
      {excepted(work.draft.values) ? <CompetitionExceptionFields work={work} /> : null}
      <Reviewer work={work} />
      <StepFindings work={work} of={OF} begun={work.draft.changed('conclusion')} />
      <DocumentChoice
        decision={work.decision}
        field={work.field('fileIds')}
        label={labels.fileIds}
        kinds={['FAIR_COMPETITION_REPORT']}
      />
    </StepForm>
  );
}

const Heard = ({ work: { field } }: { work: StepWork<CompetitionForm> }) => (
  <>
    <TextField
      field={field('drafterOpinion')}
      label={labels.drafterOpinion}
      hint="起草单位初审后送市场监督管理部门审查（公平竞争审查条例第十四条）。"
    />
    <TextField
      field={field('operatorsHeard')}
      label={labels.operatorsHeard}
      hint="一家一行（公平竞争审查条例第十六条）。"
    />
    <TextField
      field={field('associationsHeard')}
      label={labels.associationsHeard}
      hint="一家一行；没有相应协会、商会的，保存时写明情况。"
      optional
    />
  </>
);

const Reviewer = ({ work: { field, decision, today } }: { work: StepWork<CompetitionForm> }) => (
  <div className="fields-row">
    <LineField field={field('reviewedBy')} label={labels.reviewedBy} />
    <DayField field={field('happenedOn')} label={labels.happenedOn} min={decision.startedOn} max={today} />
  </div>
);
