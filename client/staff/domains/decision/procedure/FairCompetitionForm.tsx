import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { ALIASES, BLANK, fieldsOf, findingsIn, inputOf, valuesOf } from './competition-form.ts';
import { RecordFairCompetition } from './step-documents.ts';
import { stepOf, type StepProps } from './step.ts';

/** 公平竞争审查 (第二十九条, 公平竞争审查条例第十四条), by market supervision together with the drafter. */
export const FairCompetitionForm = (props: StepProps) => (
  <RecordForm
    {...stepOf(props, 'competition')}
    word="登记公平竞争审查"
    document={RecordFairCompetition}
    record={BLANK}
    fields={fieldsOf(props)}
    aliases={ALIASES}
    findings={findingsIn}
    corrects={{ kind: 'FAIR_COMPETITION', records: props.decision.records, from: valuesOf }}
    variables={(values, replacesId) => ({
      id: props.decision.id,
      version: props.decision.version,
      input: inputOf(values),
      replacesId,
    })}
  />
);
