import type { Actor } from '#server/ground/kernel/authority.ts';
import { type PaperStanding, refuseReviewStep, type ReviewStep } from '#server/law/paper-review.ts';
import type { Finding } from '#server/law/refusal.ts';

type Row = (actor: Actor | null, paper: PaperStanding) => Finding[];

/** Checks of each review step besides the stage, as rows for a domain's table of capabilities. */
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
