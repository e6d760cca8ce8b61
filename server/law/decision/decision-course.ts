/**
 * The course of a major decision from the proposal to the archive (决策全过程). 国令713号第十条至第三十七条. Roles and phases of an act
 * are in its table; the further requirements of the statute are in the rule of each provision.
 */
import { DECISION_PHASE_LABELS, type DecisionPhase } from './decision-phase.ts';
import { DECISION_TRANSITIONS, type DecisionAction } from './decision-transitions.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { Role } from '#server/law/people/role.ts';
import { refuseByTable } from '#server/law/transition.ts';

export { DECISION_TRANSITIONS, type DecisionAction } from './decision-transitions.ts';
import { DECISION_RULES } from '#server/law/rules-at-stake.ts';

/** Roles that may bring an event about (办理岗位); empty where it is the author's own, or follows from the facts. */
export const rolesFor = (event: DecisionAction): readonly Role[] => [
  ...new Set(DECISION_TRANSITIONS.filter((row) => row.event === event).flatMap(({ roles }) => roles)),
];

/** Whether an event begins a decision (启动方式): one with no phase to come from. */
const begins = (event: DecisionAction) =>
  DECISION_TRANSITIONS.some((row) => row.event === event && row.from.length === 0);

/** Reasons against this act in this phase (办理阶段); `null` is a decision that does not exist yet. */
export const refuseDecisionEvent = (event: DecisionAction, phase: DecisionPhase | null): Finding[] => {
  if (phase && !begins(event))
    return refuseByTable(DECISION_RULES, DECISION_TRANSITIONS, DECISION_PHASE_LABELS, event, phase);
  return (phase === null) === begins(event) ? [] : [outOfOrder(event, phase)];
};

const outOfOrder = (event: DecisionAction, phase: DecisionPhase | null) => {
  const order = provision(DECISION_RULES[event], 'DESIGN', '办理流程');
  return phase
    ? order.block('WRONG_STAGE')`
      该决策已在“${DECISION_PHASE_LABELS[phase]}”阶段，不能再次启动。
      在已启动的决策中继续办理。`
    : order.block('WRONG_STAGE')`
      决策程序尚未启动，不能${DECISION_TRANSITIONS.find((row) => row.event === event)?.label ?? event}。
      先提出决策事项建议，或者按目录启动。`;
};
