import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { PlanHearingForm_DecisionFragment } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { usePolicy } from '#client/staff/proposal/use-policy.ts';
import { asLaws } from '#client/staff/frame/use-laws.ts';
import { asksPriceHearing } from '#server/law/catalogue/special-law.ts';
import { type PartUnit, priceAuthorityOf } from '#server/law/hearing/price-hearing.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { PlanHearing } from './hearing-documents.ts';
import { PLAN_ALIASES, type PlanChoices, planFields } from './plan-fields.ts';
import { planFindings } from './plan-findings.ts';
import { emptyPlan, planInput } from './plan-form.ts';

export const PlanHearingFormFragment = graphql(`
  fragment PlanHearingForm_decision on Decision {
    id
    title
    laws {
      ...SpecialLaw_law
    }
    documents {
      id
      kind
      name
    }
    leadUnit {
      id
      name
      priceAuthority
      active
    }
    coUnits {
      id
      name
      priceAuthority
      active
    }
    consultations {
      id
      opensAt
    }
    planHearingCan {
      ...CapabilityButton_capability
    }
  }
`);

type Documents = PlanHearingForm_DecisionFragment['documents'];

const named = (documents: Documents, kind: Documents[number]['kind']) =>
  Object.fromEntries(documents.filter((one) => one.kind === kind).map(({ id, name }) => [id, name]));

/** The decision's drafts and explanations, as choices, and what its special laws make of a hearing. */
export const planChoices = ({
  documents,
  laws,
  units,
}: Pick<PlanHearingForm_DecisionFragment, 'documents' | 'laws'> & {
  units: readonly PartUnit[];
}): PlanChoices => ({
  papers: { DRAFT: named(documents, 'DRAFT'), EXPLANATION: named(documents, 'EXPLANATION') },
  priced: asksPriceHearing(asLaws(laws)),
  priceAuthority: priceAuthorityOf(units)?.name ?? null,
});

interface PlanHearingFormProps {
  decision: FragmentType<typeof PlanHearingFormFragment>;
  today: CalendarDay;
}

/** 筹备听证会: one more hearing of a decision. */
export function PlanHearingForm({ decision, today }: PlanHearingFormProps) {
  const own = readFragment(PlanHearingFormFragment, decision);
  const { id, title, leadUnit, coUnits, consultations, planHearingCan } = own;
  const choices = planChoices({ ...own, units: [leadUnit, ...coUnits] });
  const policy = usePolicy();
  const draftPublished = consultations.some(({ opensAt }) => opensAt != null);
  return (
    <RecordForm
      form={`decision:${id}:hearing`}
      capability={planHearingCan}
      look="quiet"
      word="筹备听证会"
      document={PlanHearing}
      record={{ ...emptyPlan(title, leadUnit.name), isPrice: choices.priced }}
      fields={planFields(choices)}
      aliases={PLAN_ALIASES}
      findings={(values) => planFindings(values, { today, policy, draftPublished, ...choices })}
      variables={(values) => ({ decisionId: id, input: planInput(values) })}
    />
  );
}
