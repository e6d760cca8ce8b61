import type { Can } from '#schema/kernel/offer.ts';
import {
  ParticipationListOffer,
  type ParticipationListView,
} from '#schema/matterlist/participation-list-view.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { refuseUnreviewedPaper, type ReviewedPaper } from '#server/law/paper-review.ts';
import { mayReview, preparesList } from './matterlist.permissions.ts';

/** Rule that the findings of its course cite. */
export const ARTICLE = '公众参与事项清单办理流程';

/** Reasons against publishing a list that no second person has reviewed. */
export const refuseUnreviewedList = (list: ReviewedPaper) => refuseUnreviewedPaper('清单', list);

const REVIEW = reviewRows(ARTICLE);

type ListAction = keyof typeof ParticipationListOffer.Action;

/** How far the review is when an action's turn comes (轮到办理); at another it is not on the desk. */
const TURNS: Readonly<Record<ListAction, readonly ParticipationListView['review'][]>> = {
  save: [ReviewState.DRAFT, ReviewState.IN_REVIEW, ReviewState.APPROVED],
  submitReview: [ReviewState.DRAFT],
  passReview: [ReviewState.IN_REVIEW],
  returnReview: [ReviewState.IN_REVIEW, ReviewState.APPROVED],
  publish: [ReviewState.APPROVED],
};

/** Actions open to the viewer on a list, by the guards of the commands themselves. */
export const listCapabilities = (
  actor: Actor | null,
  list: ParticipationListView,
): Can<typeof ParticipationListOffer> =>
  eachAction(ParticipationListOffer, (action) => {
    if (list.publishedAt !== null || !TURNS[action].includes(list.review)) return NOT_ALLOWED;
    if (action === 'save') return capability(actor, preparesList);
    if (action === 'publish') return capability(actor, preparesList, refuseUnreviewedList(list));
    return capability(actor, mayReview(action), REVIEW[action](actor, list));
  });
