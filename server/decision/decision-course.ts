import type { DecisionPhase } from '#server/law/decision-phase.ts';
import { type DecisionEvent, refuseDecisionEvent } from '#server/law/decision-course.ts';
import type { Finding } from '#server/law/refusal.ts';

export { DECISION_TRANSITIONS, type DecisionEvent } from '#server/law/decision-course.ts';

/** What forbids this act in this phase (办理阶段). */
export const refusePhase = (event: DecisionEvent, phase: DecisionPhase): Finding[] =>
  refuseDecisionEvent(event, phase);
