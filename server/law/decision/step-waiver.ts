/** a step that may be taken may also be left out, with a reason on record; a duty may not (不履行可选程序). */
import { DECISION_STEP_LABELS } from './decision-phase.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Requirement, STEP_RULES, type StepRequirement } from './requirement.ts';
import { substance } from '#server/law/substance.ts';

/** What forbids leaving out a step (不履行该程序). */
export function refuseStepWaiver(
  step: StepRequirement,
  reason: string,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] {
  if (step.requirement === Requirement.REQUIRED) return [bound(step)];
  if (step.requirement === Requirement.NOT_APPLICABLE) return [pointless(step)];
  return substance(reason) < reasonMinChars ? [reasonless(step, reasonMinChars)] : [];
}

const bound = ({ kind, reason, article, basis }: StepRequirement) =>
  provision(STEP_RULES[kind], basis, article).block('STEP_NOT_WAIVABLE', 'kind')`
    “${DECISION_STEP_LABELS[kind]}”不能省去：${reason}
    按规定履行该程序；情形认定有误的，先更正情形。`;

const pointless = ({ kind }: StepRequirement) =>
  provision(STEP_RULES[kind], 'DESIGN', '决策办理流程').block('STEP_NOT_APPLICABLE', 'kind')`
    “${DECISION_STEP_LABELS[kind]}”对该事项不适用，无须登记。`;

const reasonless = ({ kind }: StepRequirement, chars: number) =>
  provision(STEP_RULES[kind], 'DESIGN', '决策办理流程').block('WAIVER_REASON_REQUIRED', 'reason')`
    没有写明不进行“${DECISION_STEP_LABELS[kind]}”的理由。
    写明理由；本县设定不少于${chars}字，标点和重复的字句不计。`;
