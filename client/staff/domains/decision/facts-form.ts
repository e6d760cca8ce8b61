/** 提出事项情形: form values of the circumstances put forward, and their conversion to the contract's input. */
import type { DecisionFact, FactProposalInput } from '#client/graphql/graphql.ts';
import { DECISION_FACT_LABELS } from '#client/words.ts';
import { DECISION_FACT_QUESTIONS, DecisionFact as Fact } from '#server/law/decision/decision-facts.ts';
import { NO_RELEASES, RELEASE_LABELS, releaseInput, type ReleaseForm } from './release-form.ts';
import { EARLIER_LABELS, earlierOf, type EarlierForm, NO_EARLIER } from './earlier-assessment.ts';

type Reasons = Partial<Record<DecisionFact, string>>;

export interface FactsValues extends EarlierForm, ReleaseForm {
  facts: DecisionFact[];
  /** Why each holds, or holds no longer. */
  reasons: Reasons;
  reason: string;
}

/** 不予公开 is no box to tick: it takes a claim and a second person (第十四条). */
export const CHOICES: readonly { value: DecisionFact; label: string; hint: string }[] = Object.values(Fact)
  .filter((fact) => fact !== Fact.LAWFULLY_NOT_PUBLIC)
  .map((value) => ({
    value,
    label: DECISION_FACT_LABELS[value],
    hint: `${DECISION_FACT_QUESTIONS[value].question}（${DECISION_FACT_QUESTIONS[value].article}）`,
  }));

/** The id of the field for one circumstance's reason, as findings name it. */
export const reasonField = (fact: DecisionFact) => `reason.${fact}`;

export const LABELS: Readonly<Record<string, string>> = {
  facts: '符合哪些情形',
  reasons: '各项情形的理由',
  ...EARLIER_LABELS,
  ...RELEASE_LABELS,
  reason: '总的说明',
  ...Object.fromEntries(CHOICES.map(({ value, label }) => [reasonField(value), `“${label}”的理由`] as const)),
};

interface Standing {
  facts: readonly DecisionFact[];
  said: readonly { fact: DecisionFact; reason: string }[];
}

/** The form as it begins: what stands, each with what was said of it. */
export const valuesOf = ({ facts, said }: Standing): FactsValues => ({
  facts: facts.filter((fact) => fact !== 'LAWFULLY_NOT_PUBLIC'),
  reasons: Object.fromEntries(
    said.filter(({ fact }) => facts.includes(fact)).map(({ fact, reason }) => [fact, reason]),
  ),
  reason: '',
  ...NO_EARLIER,
  ...NO_RELEASES,
});

/** Circumstances in force that are no longer said to hold; each asks for its own reason. */
export const loweredIn = (
  values: Pick<FactsValues, 'facts'>,
  before: readonly DecisionFact[],
): DecisionFact[] => before.filter((fact) => fact !== 'LAWFULLY_NOT_PUBLIC' && !values.facts.includes(fact));

/** Form values as the contract's input. */
export function inputOf(
  { facts, reasons, reason, releases, ...earlier }: FactsValues,
  before: readonly DecisionFact[],
): FactProposalInput {
  const told = (fact: DecisionFact) => ({ fact, reason: reasons[fact] ?? '' });
  return {
    holding: facts.map(told),
    lowered: loweredIn({ facts }, before).map(told),
    reason,
    ...releaseInput(releases),
    earlierAssessment: facts.includes('VALID_EARLIER_ASSESSMENT') ? earlierOf(earlier) : null,
  };
}
