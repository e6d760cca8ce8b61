import type { GivenLegalityOpinion } from '#schema/procedure/review-contents.ts';
import {
  lastStanding,
  type RecordOf,
  type RecordRow,
  standing,
} from '#server/domains/decision/record.queries.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';

/** State of a decision's legality review (合法性审查办理情况): the last submission and its outcome. */
export interface Review {
  submission: RecordOf<'LEGALITY_SUBMISSION'> | null;
  returned: RecordOf<'LEGALITY_RETURN'> | null;
  opinion: RecordOf<'LEGALITY_OPINION'> | null;
}

/** State of the review, derived from the records. */
export function reviewOf(records: readonly RecordRow[]): Review {
  const submission = lastStanding(records, RecordKind.LEGALITY_SUBMISSION);
  const ofThis = ({ content }: { content: { submissionId: string | null } }) =>
    submission !== null && content.submissionId === submission.id;
  return {
    submission,
    returned: standing(records, RecordKind.LEGALITY_RETURN).findLast(ofThis) ?? null,
    opinion: standing(records, RecordKind.LEGALITY_OPINION).findLast(ofThis) ?? null,
  };
}

/** Whether the review waits for what the reviewer asked to be completed (等待补充材料). */
export const awaitsSupplement = ({ returned }: Review): boolean => returned?.content.supplement ?? false;

/** The opinion under which the draft may go on (现行审查意见), in the shape the rule asks for. */
export const legalityStanding = (opinion: GivenLegalityOpinion | null) => ({
  legalityOutcome: opinion?.outcome ?? null,
  legalRiskStatement: opinion?.legalRiskStatement,
  // Consultations of units are recorded separately; none of them is ever taken for a review.
  commentsAsked: false,
});

/** The report on the approval now in force (对本次决策的请示报告), for the issuing too. */
export function reportOf(
  records: readonly RecordRow[],
  kind: 'PARTY_REPORT' | 'NPC_REPORT',
): RecordOf<typeof kind> | null {
  const discussion = lastStanding(records, RecordKind.DISCUSSION);
  return (
    standing(records, kind).findLast(({ content }) => content.discussionId === (discussion?.id ?? null)) ??
    null
  );
}
