import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import { lastStanding, recordsOf } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { phaseBefore } from '#server/law/procedure/late-conclusion.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { LegalityOutcome } from '#server/law/procedure/legality-opinion.ts';
import { concludeDiscussion } from '../discussion/discussion-result.ts';
import { concludeReview } from '../legality/give-legality-opinion.ts';

/**
 * 更正结论: returns the matter to the phase before the step, so that it goes on by the corrected conclusion. A conclusion
 * that sent it back had reopened the review and the later steps; the steps before are done again as they were.
 */
export async function takeBack(command: CommandContext, decision: Decision, step: LateStep): Promise<void> {
  const phase = phaseBefore(step);
  if (phase === null) return;
  decision.phase = phase;
  if (step === LateStep.LEGALITY_REVIEW) return;
  const records = await recordsOf(command.db, decision.id);
  const review = lastStanding(records, RecordKind.LEGALITY_OPINION);
  if (review && review.content.outcome !== LegalityOutcome.FAIL)
    await concludeReview(command, decision, review.content.outcome, review.happenedOn);
  if (step === LateStep.DISCUSSION) return reopen(command, decision.id);
  const held = lastStanding(records, RecordKind.DISCUSSION);
  if (!held) return;
  const { meetingKind: kind, result } = held.content;
  await concludeDiscussion(command, decision.id, result, { kind, heldOn: held.happenedOn });
}

/** Marks the step as to be concluded anew. */
const reopen = (command: CommandContext, id: string) =>
  recordStep(command, id, DecisionStepKind.COLLECTIVE_DISCUSSION, StepStatus.PENDING, null);
