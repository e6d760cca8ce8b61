import { StepStatus } from '#schema/decision/step-status.ts';
import { act } from '#server/kernel/act.ts';
import { recordStep } from '#server/kernel/record-step.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision-phase.ts';
import { refuseFinishing } from './decision-guards.ts';
import { leads } from './decision.permissions.ts';
import { loadDecision } from '#server/kernel/load-decision.ts';
import { participationOf } from './participation.queries.ts';

/** 结束公众参与: every round is answered, its feedback published. */
export const finishParticipation = act(
  'decision.participationFinished',
  leads,
  async (command, id: string, version: number) => {
    const decision = await loadDecision(command, id, version);
    const participation = await participationOf(command.db, id, command.now);
    const refusal = command.weigh(refuseFinishing(decision.phase, participation));
    if (refusal) return refusal;
    await recordStep(
      command,
      id,
      DecisionStepKind.PUBLIC_PARTICIPATION,
      StepStatus.DONE,
      command.today,
      `公开征求意见${participation.finished}次`,
      DecisionPhase.REVISING,
    );
    const pages = participation.ids.map((one) => `consultation:${one}`);
    command.publish('catalogue', `decision:${decision.no}`, ...pages);
    return id;
  },
);
