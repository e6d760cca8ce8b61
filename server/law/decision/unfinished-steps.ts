/** 国令713号第二十五条、第二十六条: what the statute asks before the legality review is done before it (不变量6). */
import { DECISION_STEP_LABELS, DecisionStepKind } from './decision-phase.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { BEFORE_LEGALITY } from './reopened-steps.ts';
import { Requirement, STEP_RULES, type StepRequirement } from './requirement.ts';

const CODES: Partial<Record<DecisionStepKind, string>> = {
  [DecisionStepKind.PUBLIC_PARTICIPATION]: 'PARTICIPATION_REQUIRED',
  [DecisionStepKind.HEARING]: 'HEARING_REQUIRED',
  [DecisionStepKind.EXPERT_REVIEW]: 'EXPERT_REVIEW_REQUIRED',
  [DecisionStepKind.RISK_ASSESSMENT]: 'RISK_ASSESSMENT_REQUIRED',
  [DecisionStepKind.FAIR_COMPETITION]: 'FAIR_COMPETITION_REQUIRED',
};

/** The required steps before the legality review that are not done (尚未履行的程序). */
export const refuseUnfinishedSteps = (
  steps: readonly StepRequirement[],
  done: ReadonlySet<DecisionStepKind>,
): Finding[] =>
  steps
    .filter(({ kind }) => BEFORE_LEGALITY.includes(kind) && !done.has(kind))
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(unfinished);

const unfinished = ({ kind, reason, article, basis }: StepRequirement) =>
  provision(STEP_RULES[kind], basis, article).block(CODES[kind] ?? kind, `steps.${kind}`)`
    “${DECISION_STEP_LABELS[kind]}”尚未完成：${reason}
    完成“${DECISION_STEP_LABELS[kind]}”后再送请合法性审查。`;
