/** 国令713号第二十五条、第二十六条: the steps the statute requires before the legality review are done before it (不变量6). */
import { DecisionFact } from './decision-facts.ts';
import { DECISION_STEP_LABELS, DecisionStepKind } from './decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { BEFORE_LEGALITY } from './reopened-steps.ts';
import { Requirement, STEP_RULES, type StepRequirement } from './requirement.ts';

/** Code of a step that is required and not done. */
const codeOf = (kind: DecisionStepKind) =>
  kind === DecisionStepKind.PUBLIC_PARTICIPATION ? 'PARTICIPATION_REQUIRED' : `${kind}_REQUIRED`;

/** Findings on required steps before the legality review that are not done (尚未履行的程序). */
export const refuseUnfinishedSteps = (
  steps: readonly StepRequirement[],
  done: ReadonlySet<DecisionStepKind>,
): Finding[] =>
  steps
    .filter(({ kind }) => BEFORE_LEGALITY.includes(kind) && !done.has(kind))
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(unfinished);

/**
 * R-26, 国令713号第十六条: where a hearing may be held for the interests at stake or for the disagreement, the public reads
 * why none is; `answered` holds the steps carried out and those skipped with a reason.
 */
export const refuseSilentHearing = (
  facts: readonly DecisionFact[],
  steps: readonly StepRequirement[],
  answered: ReadonlySet<DecisionStepKind>,
): Finding[] => {
  const hearing = steps.find(({ kind }) => kind === DecisionStepKind.HEARING);
  return facts.some((fact) => MAY_BE_HEARD.has(fact)) &&
    hearing?.requirement === Requirement.OPTIONAL &&
    !answered.has(DecisionStepKind.HEARING)
    ? [silentHearing]
    : [];
};

const MAY_BE_HEARD: ReadonlySet<DecisionFact> = new Set([
  DecisionFact.DIRECT_VITAL_INTEREST,
  DecisionFact.LARGE_DISAGREEMENT,
]);

const silentHearing = provision('R-26', 'DESIGN', '听证办理规则').block(
  'HEARING_WAIVER_REQUIRED',
  `steps.${DecisionStepKind.HEARING}`,
)`
  直接涉及切身利益或者存在较大分歧，没有举行听证会，也没有写明不举行的理由。
  举行听证会；不举行的，由承办单位负责人登记“不履行可选程序”，理由向社会公开。`;

const unfinished = ({ kind, reason, article, basis }: StepRequirement) =>
  provision(STEP_RULES[kind], basis, article).block(codeOf(kind), `steps.${kind}`)`
    “${DECISION_STEP_LABELS[kind]}”尚未完成：${reason}
    完成“${DECISION_STEP_LABELS[kind]}”后再送请合法性审查。`;
