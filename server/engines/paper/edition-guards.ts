import type { Can, OfferType } from '#schema/kernel/offer.ts';
import type { EDITION_ACTIONS, EditionView } from '#schema/paper/edition-view.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability, eachAction, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { refuseUnreviewedPaper, type ReviewStep } from '#server/law/paper-review.ts';
import { reviewRows } from './review-rows.ts';

type Action = (typeof EDITION_ACTIONS)[number];

/** How far the review is when an action's turn comes (轮到办理); at another it is not on the desk. */
const TURNS: Readonly<Record<Action, readonly ReviewState[]>> = {
  save: [ReviewState.DRAFT, ReviewState.IN_REVIEW, ReviewState.APPROVED],
  submitReview: [ReviewState.DRAFT],
  passReview: [ReviewState.IN_REVIEW],
  returnReview: [ReviewState.IN_REVIEW, ReviewState.APPROVED],
  publish: [ReviewState.APPROVED],
};

/** A kind of list that is kept in versions, as far as its guards hang on it. */
export interface EditionKind {
  /** 清单, 标准目录. */
  label: string;
  /** Rule that the findings of its course cite. */
  article: string;
  prepares: Permission;
  mayReview: (step: ReviewStep) => Permission;
}

/** Actions open to the viewer on a version, by the guards of the commands themselves. */
export const editionCapabilities = (
  offer: OfferType<Action>,
  { label, article, prepares, mayReview }: EditionKind,
  actor: Actor | null,
  edition: EditionView,
): Can<OfferType<Action>> =>
  eachAction(offer, (action) => {
    if (edition.publishedAt !== null || !TURNS[action].includes(edition.review)) return NOT_ALLOWED;
    if (action === 'save') return capability(actor, prepares);
    if (action === 'publish') return capability(actor, prepares, refuseUnreviewedPaper(label, edition));
    return capability(actor, mayReview(action), reviewRows(article)[action](actor, edition));
  });
