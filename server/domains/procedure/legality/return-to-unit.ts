import type { Decision } from '#schema/decision/decision.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { Finding, Refusal } from '#server/law/refusal.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { type Review, reviewOf } from './review.queries.ts';
import { refuseReviewerOf } from './reviewer-guards.ts';

/**
 * Package given back to the unit (退回、要求补充): by which event, for which reason, and with which further findings against
 * it.
 */
export interface GivenBack {
  event: 'requestSupplement' | 'returnLegality';
  id: string;
  version: number;
  reason: string;
  hinders: (review: Review) => readonly Finding[];
}

/** what is incomplete is completed or sent back, with the reason; the review's time starts anew when it comes again. */
export async function returnToUnit(
  command: CommandContext,
  { event, id, version, reason, hinders }: GivenBack,
): Promise<Decision | Refusal> {
  const decision = await loadForEvent(command, event, id, version);
  const review = reviewOf(await recordsOf(command.db, id));
  const refusal = command.refusalOf([
    ...refuseDecisionEvent(event, decision.phase),
    ...refuseReviewerOf(command.actor, decision, command),
    ...hinders(review),
    ...refuseReturn(reason),
  ]);
  if (refusal) return refusal;
  moveOn(command, decision, event);
  await recordDecision(command, decision, {
    kind: RecordKind.LEGALITY_RETURN,
    happenedOn: command.today,
    content: {
      submissionId: review.submission?.id ?? null,
      supplement: event === 'requestSupplement',
      reason,
    },
  });
  return decision;
}
