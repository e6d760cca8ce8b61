import type { Actor } from '#server/kernel/authority.ts';
import { type PaperStanding, refuseReviewStep, type ReviewStep } from '#server/law/paper-review.ts';
import type { Finding } from '#server/law/refusal.ts';

type Row = (actor: Actor | null, paper: PaperStanding) => Finding[];

/** What the steps of a review ask besides the stage, as rows of a domain's list of capabilities. */
export const reviewRows = (article: string): Readonly<Record<ReviewStep, Row>> => {
  const row =
    (step: ReviewStep): Row =>
    (actor, paper) =>
      refuseReviewStep(step, paper, actor?.id ?? null, article);
  return {
    submitReview: row('submitReview'),
    passReview: row('passReview'),
    returnReview: row('returnReview'),
  };
};
