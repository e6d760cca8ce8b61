import { DECISION_PHASE_LABELS, DecisionPhase } from '#server/law/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { Role } from '#server/law/role.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

/** What may happen to a decision until the public has been heard (决策办理事项). */
export type DecisionEvent = 'startDrafting' | 'finishParticipation';

const P = DecisionPhase;

/** The table of a decision's phases (决策流转表); the opening of a consultation takes DRAFTING to CONSULTING. */
export const DECISION_TRANSITIONS: readonly Transition<DecisionEvent, DecisionPhase>[] = [
  {
    event: 'startDrafting',
    label: '开始起草',
    from: [P.INITIATED],
    to: P.DRAFTING,
    roles: [Role.UNIT_STAFF, Role.UNIT_LEAD],
  },
  {
    event: 'finishParticipation',
    label: '结束公众参与',
    from: [P.CONSULTING],
    to: P.REVISING,
    roles: [Role.UNIT_LEAD],
  },
];

/** What forbids this act in this phase (办理阶段). */
export const refusePhase = (event: DecisionEvent, phase: DecisionPhase): Finding[] =>
  refuseByTable('R-32', DECISION_TRANSITIONS, DECISION_PHASE_LABELS, event, phase);
