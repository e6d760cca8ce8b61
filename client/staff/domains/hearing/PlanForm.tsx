import { offer } from '#client/offer.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { canOf } from './hearing-can.ts';
import { SaveHearing } from './hearing-documents.ts';
import { formOf, type HearingProps } from './hearing-record.ts';
import { type PaperChoices, PLAN_ALIASES, type PlanChoices, planFields } from './plan-fields.ts';
import { planFindings } from './plan-findings.ts';
import { usePlaceField } from './place-field.ts';
import { type PlanForm as Plan, planInput, planTyped } from './plan-form.ts';

/** The kind of each document that can be chosen, by its id. */
const kindsOf = (choices: PaperChoices) =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([kind, named]) => Object.keys(named).map((id) => [id, kind])),
  );

interface PlanFormProps extends HearingProps {
  choices: PlanChoices;
}

/** 听证会方案和公告, as long as nothing is announced. */
export function PlanForm({ hearing, today, policy, choices }: PlanFormProps) {
  const { on, ...form } = formOf(hearing, 'plan');
  const place = usePlaceField<Plan>();
  const draftPublished = hearing.consultationId != null;
  return (
    <RecordForm
      {...form}
      capability={offer(canOf(hearing), 'save')}
      look="quiet"
      word="修改方案和公告"
      document={SaveHearing}
      record={planTyped({ ...hearing, isPrice: hearing.isPrice || choices.priced }, kindsOf(choices.papers))}
      fields={planFields(choices, place)}
      aliases={PLAN_ALIASES}
      findings={(values) => planFindings(values, { today, policy, draftPublished, ...choices })}
      variables={(values) => ({ ...on, input: planInput(values) })}
    />
  );
}
