import type { Can } from '#schema/kernel/offer.ts';
import {
  ParticipationListOffer,
  type ParticipationListView,
} from '#schema/matterlist/participation-list-view.ts';
import { reviewRows } from '#server/engines/paper/review-rows.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability, eachAction } from '#server/ground/kernel/capability.ts';
import { refuseUnreviewedPaper, type ReviewedPaper } from '#server/law/paper-review.ts';
import { refuseChangingList } from '#server/law/participation/matter-list.ts';
import { stageFirst } from '#server/law/transition.ts';
import { mayReview, preparesList } from './matterlist.permissions.ts';

/** Rule that the findings of its course cite. */
export const ARTICLE = '公众参与事项清单办理流程';

/** Reasons against publishing a list that no second person has reviewed. */
export const refuseUnreviewedList = (list: ReviewedPaper) => refuseUnreviewedPaper('清单', list);

const REVIEW = reviewRows(ARTICLE);

/** Actions open to the viewer on a list, by the guards of the commands themselves. */
export const listCapabilities = (
  actor: Actor | null,
  list: ParticipationListView,
): Can<typeof ParticipationListOffer> =>
  eachAction(ParticipationListOffer, (action) => {
    const asked = () => {
      if (action === 'save') return [];
      return action === 'publish' ? refuseUnreviewedList(list) : REVIEW[action](actor, list);
    };
    const reviews = action === 'passReview' || action === 'returnReview';
    return capability(
      actor,
      reviews ? mayReview(action) : preparesList,
      stageFirst(refuseChangingList(list), asked),
    );
  });
