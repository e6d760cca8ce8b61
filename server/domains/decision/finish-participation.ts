import { StepStatus } from '#schema/decision/step-status.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { loadDecision } from '#server/ground/kernel/matter/load-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import {
  DecisionStepKind,
  PARTICIPATION_METHOD_LABELS,
  ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import { refuseFinishing } from './decision-guards.ts';
import { leads } from './decision.permissions.ts';
import { type Participation, participationOf } from './participation.queries.ts';

/** 结束公众参与: every round is answered, its feedback published; the public was heard as the matter asks. */
export const finishParticipation = defineCommand(
  'decision.participationFinished',
  leads,
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const decision = await loadDecision(command, id, version);
    const participation = await participationOf(command.db, decision, command);
    const refusal = command.refusalOf(refuseFinishing(decision.phase, participation), acknowledged);
    if (refusal) return refusal;
    await recordStep(
      command,
      id,
      DecisionStepKind.PUBLIC_PARTICIPATION,
      StepStatus.DONE,
      command.today,
      heardNote(participation),
    );
    moveOn(command, decision, 'finishParticipation');
    command.publish(...participation.ids.map((one) => `consultation:${one}`));
    return id;
  },
);

/** How often the public was heard and in which ways, for everyone to read. */
function heardNote({ finished, activities }: Participation): string {
  const methods = Object.values(ParticipationMethod).map((method) => ({
    method,
    times: activities.filter((one) => one === method).length,
  }));
  return [
    ...(finished > 0 ? [`公开征求意见${finished}次`] : []),
    ...methods
      .filter(({ times }) => times > 0)
      .map(({ method, times }) => `${PARTICIPATION_METHOD_LABELS[method]}${times}次`),
  ].join('，');
}
