import { DecisionStep } from '#schema/decision/decision-step.ts';
import { Decision } from '#schema/decision/decision.ts';
import type { StepStatus } from '#schema/decision/step-status.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { CommandContext } from '../context.ts';

/**
 * Records one step (决策程序的一步) of a decision inside the command's transaction: made when it is not there, else brought up to date.
 * `phase` moves the decision with it, as when the opening of a consultation takes DRAFTING to CONSULTING; whether it may is the command's to ask.
 */
export async function recordStep(
  { em }: Pick<CommandContext, 'em'>,
  decisionId: string,
  kind: DecisionStepKind,
  status: StepStatus,
  happenedOn: CalendarDay | null,
  note: string | null = null,
  phase?: DecisionPhase,
): Promise<void> {
  const recorded = await em.findOne(DecisionStep, { decisionId, kind });
  if (recorded) Object.assign(recorded, { status, happenedOn, note, overtaken: false });
  else em.create(DecisionStep, { decisionId, kind, status, happenedOn, note });
  if (phase) (await em.findOneOrFail(Decision, { id: decisionId })).phase = phase;
}
