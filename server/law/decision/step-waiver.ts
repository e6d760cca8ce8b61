/** an optional step may be skipped, with a reason on record; a duty may not (不履行可选程序). */
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { DECISION_STEP_LABELS } from './decision-phase.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Requirement, STEP_RULES, type StepRequirement } from './requirement.ts';

/** Reasons against skipping a step (不履行该程序). */
export function refuseStepWaiver(
  step: StepRequirement,
  reason: string,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] {
  if (step.requirement === Requirement.REQUIRED) return [bound(step)];
  if (step.requirement === Requirement.NOT_APPLICABLE) return [pointless(step)];
  return refuseShortReason(reason, reasonMinChars, unexplained(step));
}

const bound = ({ kind, reason, article, basis }: StepRequirement) =>
  provision(STEP_RULES[kind], basis, article).block('STEP_NOT_WAIVABLE', 'kind')`
    “${DECISION_STEP_LABELS[kind]}”不能省去：${reason}
    按规定履行该程序；情形认定有误的，先更正情形。`;

const pointless = ({ kind }: StepRequirement) =>
  provision(STEP_RULES[kind], 'DESIGN', '决策办理流程').block('STEP_NOT_APPLICABLE', 'kind')`
    “${DECISION_STEP_LABELS[kind]}”对该事项不适用，无须登记。`;

const unexplained = ({ kind }: StepRequirement): MeasuredReason => ({
  code: 'WAIVER_REASON_REQUIRED',
  on: provision(STEP_RULES[kind], 'DESIGN', '决策办理流程'),
  missing: `没有写明不进行“${DECISION_STEP_LABELS[kind]}”的理由。`,
});
