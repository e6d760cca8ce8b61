/**
 * Facts about a matter from which its steps are derived (事项): its circumstances, the special laws on it, the
 * requirements already fixed.
 */
import type { DecisionFact, DecisionFacts } from './decision-facts.ts';
import type { DecisionStepKind } from './decision-phase.ts';
import { type Need, Requirement } from './requirement.ts';
import { basisOf, type SpecialRule } from '#server/law/catalogue/special-law.ts';

/** Requirements on a matter fixed elsewhere (已经确定的要求): in the catalogue, by the county, by local rules. */
export interface CourseGiven {
  /** The catalogue in force has 听证：是 in its row. */
  catalogueHearing: boolean;
  /** 本县设定: public solicitation is the rule. */
  solicitationRequired: boolean;
  /** The catalogue in force names public solicitation among the ways of hearing the public. */
  catalogueSolicitation?: boolean | undefined;
  /** The steps its row in the catalogue in force names: the least it owes. */
  catalogueSteps?: readonly DecisionStepKind[] | undefined;
  /** 第四十二条: the steps its body takes in every decision of its own, beyond what is owed. */
  ownSteps?: readonly DecisionStepKind[] | undefined;
}

/** A matter whose steps are to be derived (决策事项). */
export interface Matter {
  facts: DecisionFacts;
  special: readonly SpecialRule[];
  given: CourseGiven;
}

/** One row of a table of needs (要求表): its requirement on a matter, or null where it does not apply. */
export type NeedRow = (matter: Matter) => Need | null;

/** The first row that applies decides (先行适用); the last row of each table always applies. */
export const firstNeed = (rows: readonly NeedRow[], otherwise: Need, matter: Matter): Need => {
  for (const row of rows) {
    const need = row(matter);
    if (need) return need;
  }
  return otherwise;
};

/** A row that applies where one of these circumstances holds (情形). */
export const where =
  (facts: readonly DecisionFact[], need: Need): NeedRow =>
  (matter) =>
    facts.some((fact) => matter.facts.has(fact)) ? need : null;

/** A row that applies where a special law asks for the step (专门规定): `asks` picks the law. */
export const underSpecialLaw =
  (
    asks: (rule: SpecialRule, matter: Matter) => boolean,
    reason: string,
    requirement: Requirement = Requirement.REQUIRED,
  ): NeedRow =>
  (matter) => {
    const rule = matter.special.find((one) => asks(one, matter));
    return rule
      ? { requirement, reason: `${rule.label}，${reason}。`, article: rule.article, basis: basisOf(rule) }
      : null;
  };

/** A special law that asks for this step (专门规定要求的程序). */
export const asksFor =
  (step: DecisionStepKind) =>
  ({ steps }: SpecialRule): boolean =>
    steps.includes(step);
