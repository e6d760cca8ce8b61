/**
 * R-38 and the table of steps: circumstances may turn out otherwise than first stated. A step that thereby becomes a
 * duty and has not been done is reopened, also where it was skipped before; and the legality review, which comes after
 * all of it, with it.
 */
import { DecisionStepKind } from './decision-phase.ts';
import { Requirement, type Need, type StepDutyKind, type StepRequirement } from './requirement.ts';

const IN_ORDER = Object.values(DecisionStepKind);

/** The steps that come before the legality review (合法性审查之前的程序). 国令713号第二十六条. */
export const BEFORE_LEGALITY: readonly DecisionStepKind[] = IN_ORDER.slice(
  0,
  IN_ORDER.indexOf(DecisionStepKind.LEGALITY_REVIEW),
);

type Item = Need & { kind: DecisionStepKind | StepDutyKind };

/** Steps a change of circumstances reopens (重新履行的程序); `done` holds those carried out, not those skipped. */
export function reopenedSteps(
  before: readonly StepRequirement[],
  after: readonly StepRequirement[],
  done: ReadonlySet<DecisionStepKind | StepDutyKind>,
): DecisionStepKind[] {
  const was = new Map(before.flatMap(itemsOf).map(({ kind, requirement }) => [kind, requirement]));
  const newDuty = ({ kind, requirement }: Item) =>
    requirement === Requirement.REQUIRED && was.get(kind) !== Requirement.REQUIRED && !done.has(kind);
  const open = new Set(after.filter((step) => itemsOf(step).some(newDuty)).map(({ kind }) => kind));
  const reviewed = done.has(DecisionStepKind.LEGALITY_REVIEW);
  if (reviewed && BEFORE_LEGALITY.some((kind) => open.has(kind))) open.add(DecisionStepKind.LEGALITY_REVIEW);
  return IN_ORDER.filter((kind) => open.has(kind));
}

const itemsOf = (step: StepRequirement): Item[] => [step, ...step.duties];
