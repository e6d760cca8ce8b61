import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseProof } from '#server/ground/kernel/matter/decision-documents.ts';
import { loadForEvent, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LegalityOutcome, refuseLegalityOpinion } from '#server/law/procedure/legality-opinion.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { refusePoints } from '#server/law/procedure/opinion-point.ts';
import { type JudgedChange, refuseMaterialVerdict } from '#server/law/procedure/material-verdict.ts';
import { judgedChange } from './judged-change.queries.ts';
import { submittedClauses } from './reviewed-draft.queries.ts';
import { reopenReview } from './reopen-review.ts';
import { refuseDrafter, refuseReviewerOf } from './reviewer-guards.ts';
import { refuseReviewing } from './review-guards.ts';
import { OPINION_EVENTS, reviews } from '../review.permissions.ts';
import { type Review, reviewOf } from './review.queries.ts';

/** 出具合法性审查意见 (国令713号第二十五条、第二十七条、第二十八条): by another person than the one who sent the package. */
export const giveLegalityOpinion = defineCommand(
  'decision.legalityOpinionGiven',
  reviews,
  async (command, id: string, version: number, input: LegalityOpinionInput) => {
    const event = OPINION_EVENTS[input.outcome ?? LegalityOutcome.PASS];
    const decision = await loadForEvent(command, event, id, version);
    const review = reviewOf(await recordsOf(command.db, id));
    const clauses = await submittedClauses(command.db, id);
    const judged = await judgedChange(command.db, id);
    const refusal = command.refusalOf([
      ...refuseDecisionEvent(event, decision.phase),
      ...refuseReviewing(review),
      ...refuseSender(command, review),
      ...(await refuseDrafter(command.db, command.actor, id, review)),
      ...refuseReviewerOf(command.actor, decision, command),
      ...refuseLegalityOpinion(input),
      ...refuseMaterialVerdict(judged, input),
      ...refusePoints(input.points, { clauses: clauses && new Set(clauses.keys()), content: input.content }),
      ...(await refuseProof(command, id, RECORD_PROOFS[RecordKind.LEGALITY_OPINION], input.fileIds)),
    ]);
    if (refusal) return refusal;
    moveOn(command, decision, event);
    await concludeReview(command, decision, input.outcome, command.today);
    await recordDecision(command, decision, {
      kind: RecordKind.LEGALITY_OPINION,
      happenedOn: command.today,
      content: contentOf(input, { review, clauses, judged }),
    });
    return id;
  },
);

interface Judging {
  review: Review;
  clauses: ReadonlyMap<string, string> | null;
  judged: JudgedChange | null;
}

const contentOf = (
  { points, ...opinion }: LegalityOpinionInput,
  { review: { submission }, clauses, judged }: Judging,
) => ({
  ...opinion,
  materialVerdict: judged && opinion.materialVerdict,
  points: points.map(({ anchorId, text }) => ({
    anchorId,
    clauseNo: anchorId === null ? '' : clauseName(clauses?.get(anchorId) ?? ''),
    text,
  })),
  submissionId: submission?.id ?? '',
});

const refuseSender = ({ actor }: CommandContext, { submission }: Review) =>
  refuseSamePerson(actor?.id ?? '', [submission?.recordedById ?? null], '送审材料');

/** Sets the step's status after the opinion (合法性审查这一程序); a draft that failed is reviewed anew. */
export const concludeReview = (
  command: CommandContext,
  { id }: Decision,
  outcome: LegalityOutcome | null,
  day: CalendarDay,
) =>
  outcome === LegalityOutcome.FAIL
    ? reopenReview(command, id)
    : recordStep(command, id, DecisionStepKind.LEGALITY_REVIEW, StepStatus.DONE, day, '已完成合法性审查');
