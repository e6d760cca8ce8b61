/** 免除目录新版本删去的要求: what is asked for at the desk, and how it is sent. */
import type { DecisionStepKind, FactProposalInput, SpecialRuleKind } from '#client/graphql/graphql.ts';
import { releaseField } from '#server/law/catalogue/edition-release.ts';
import { SPECIAL_RULE_NAMES, SpecialRuleKind as LawKind } from '#server/law/catalogue/special-law.ts';
import { DECISION_STEP_LABELS, DecisionStepKind as StepKind } from '#server/law/decision/decision-phase.ts';

/** What is asked for, each with why; what is not asked for has no entry. */
export interface ReleaseForm {
  releases: Partial<Record<DecisionStepKind | SpecialRuleKind, string>>;
}

export const NO_RELEASES: ReleaseForm = { releases: {} };

const STEPS = Object.values(StepKind);
const LAWS = Object.values(LawKind);

export const RELEASE_LABELS: Readonly<Record<string, string>> = Object.fromEntries([
  ...STEPS.map((step) => [releaseField(step), `不再履行“${DECISION_STEP_LABELS[step]}”的理由`]),
  ...LAWS.map((law) => [releaseField(law), `不再适用“${SPECIAL_RULE_NAMES[law]}”的理由`]),
]);

/** As the contract takes it. */
export const releaseInput = (
  releases: ReleaseForm['releases'],
): Pick<FactProposalInput, 'releasedSteps' | 'releasedLaws'> => ({
  releasedSteps: STEPS.flatMap((step) => {
    const reason = releases[step];
    return reason === undefined ? [] : [{ step, reason }];
  }),
  releasedLaws: LAWS.flatMap((law) => {
    const reason = releases[law];
    return reason === undefined ? [] : [{ law, reason }];
  }),
});
