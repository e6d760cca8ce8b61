import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { HearingChoices_DecisionFragment } from '#client/graphql/graphql.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { asLaws } from '#client/staff/ground/frame/use-laws.ts';
import { asksPriceHearing } from '#server/law/catalogue/special-law.ts';
import { priceAuthorityOf } from '#server/law/hearing/price-hearing.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { PlanHearing } from './hearing-documents.ts';
import { PLAN_ALIASES, type PlanChoices, planFields } from './plan-fields.ts';
import { planFindings } from './plan-findings.ts';
import { usePlaceField } from './place-field.ts';
import { newPlan, type PlanForm, planInput } from './plan-form.ts';

/** Fields of the decision from which a hearing is planned. */
export const HearingChoicesFragment = graphql(`
  fragment HearingChoices_decision on Decision {
    id
    facts
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
  }
`);

export const PlanHearingFormFragment = graphql(`
  fragment PlanHearingForm_decision on Decision {
    id
    title
    ...HearingChoices_decision
    consultations {
      id
      opensAt
    }
    planHearingCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

type ChoicesData = HearingChoices_DecisionFragment;
type Documents = ChoicesData['documents'];

const named = (documents: Documents, kind: Documents[number]['kind']) =>
  Object.fromEntries(documents.filter((one) => one.kind === kind).map(({ id, name }) => [id, name]));

/** The decision's drafts and explanations, as choices, and what its special laws make of a hearing. */
export const planChoices = (decision: ChoicesData | null): PlanChoices => ({
  papers: {
    DRAFT: named(decision?.documents ?? [], 'DRAFT'),
    EXPLANATION: named(decision?.documents ?? [], 'EXPLANATION'),
  },
  priced: asksPriceHearing(asLaws(decision?.laws)),
  priceAuthority: (decision && priceAuthorityOf([decision.leadUnit, ...decision.coUnits])?.name) ?? null,
  vital: decision?.facts.includes('DIRECT_VITAL_INTEREST') ?? false,
});

interface PlanHearingFormProps {
  decision: FragmentType<typeof PlanHearingFormFragment>;
  today: CalendarDay;
  policy: LocalPolicy;
}

/** 筹备听证会: one more hearing of a decision. */
export function PlanHearingForm({ decision, today, policy }: PlanHearingFormProps) {
  const own = readFragment(PlanHearingFormFragment, decision);
  const { id, title, consultations, planHearingCan } = own;
  const chosen = readFragment(HearingChoicesFragment, own);
  const choices = planChoices(chosen);
  const place = usePlaceField<PlanForm>();
  const draftPublished = consultations.some(({ opensAt }) => opensAt != null);
  return (
    <RecordForm
      form={`decision:${id}:hearing`}
      capability={planHearingCan}
      look="quiet"
      word="筹备听证会"
      document={PlanHearing}
      record={newPlan(title, { host: chosen.leadUnit.name, price: choices.priced })}
      fields={planFields(choices, place)}
      aliases={PLAN_ALIASES}
      findings={(values) => planFindings(values, { today, policy, draftPublished, ...choices })}
      variables={(values) => ({ decisionId: id, input: planInput(values) })}
    />
  );
}
