/** Whether a step of the procedure must be taken (程序要求), and the legal basis of that. 国令713号第十四条至第三十三条. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { DECISION_STEP_LABELS, DecisionStepKind } from './decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Whether a step must, may or need not be taken (程序要求). */
export const [Requirement, REQUIREMENT_LABELS] = vocabulary({
  REQUIRED: '应当履行',
  OPTIONAL: '可以履行',
  NOT_APPLICABLE: '不适用',
});
export type Requirement = keyof typeof Requirement;

/** A requirement with its reason (要求及理由), in words a clerk can repeat. */
export interface Need {
  requirement: Requirement;
  reason: string;
  article: string;
  basis: Finding['basis'];
}

/** A duty within a step (程序中的具体要求), where the step alone is not specific enough. */
export const [StepDutyKind, STEP_DUTY_LABELS] = vocabulary({
  GROUP_CONSULTATION: '与特定群体沟通协商',
  PUBLIC_SOLICITATION: '向社会公开征求意见不少于30日',
});
export type StepDutyKind = keyof typeof StepDutyKind;

/** One duty within a step and whether it holds (具体要求). */
export interface StepDuty extends Need {
  kind: StepDutyKind;
}

/** One step of the procedure and whether it must be taken (履行程序要求). */
export interface StepRequirement extends Need {
  kind: DecisionStepKind;
  duties: readonly StepDuty[];
}

/** The rule of the statute behind each step (履行程序的规定). */
export const STEP_RULES: Readonly<Record<DecisionStepKind, Finding['rule']>> = {
  [DecisionStepKind.PUBLIC_PARTICIPATION]: 'R-13',
  [DecisionStepKind.HEARING]: 'R-26',
  [DecisionStepKind.EXPERT_REVIEW]: 'R-38',
  [DecisionStepKind.RISK_ASSESSMENT]: 'R-42',
  [DecisionStepKind.FAIR_COMPETITION]: 'R-45',
  [DecisionStepKind.LEGALITY_REVIEW]: 'R-46',
  [DecisionStepKind.COLLECTIVE_DISCUSSION]: 'R-52',
  [DecisionStepKind.PARTY_REPORT]: 'R-54',
  [DecisionStepKind.NPC_REPORT]: 'R-55',
  [DecisionStepKind.PUBLICATION]: 'R-56',
  [DecisionStepKind.OUTREACH]: 'R-56',
  [DecisionStepKind.ARCHIVE]: 'R-58',
};

/** A need that rests on the statute itself (条例的要求). */
export const byStatute = (requirement: Requirement, reason: string, article: string): Need => ({
  requirement,
  reason,
  article: `国令713号${article}`,
  basis: 'LAW',
});

/** Names of requirements that hold now and did not before (新增的要求): steps, and duties within them. */
export function addedRequirements(
  before: readonly StepRequirement[],
  after: readonly StepRequirement[],
): string[] {
  const owed = (steps: readonly StepRequirement[]) =>
    steps.flatMap((step) => [
      ...(step.requirement === Requirement.REQUIRED ? [DECISION_STEP_LABELS[step.kind]] : []),
      ...step.duties
        .filter(({ requirement }) => requirement === Requirement.REQUIRED)
        .map(({ kind }) => STEP_DUTY_LABELS[kind]),
    ]);
  const was = new Set(owed(before));
  return owed(after).filter((name) => !was.has(name));
}
