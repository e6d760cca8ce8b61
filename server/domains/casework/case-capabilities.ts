import type { CaseItemView, CaseOffer } from '#schema/casework/case-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import {
  refuseAnswering,
  refuseConfirmedAnswer,
  refuseHandled,
  refusePublishable,
} from '#server/law/casework/case-course.ts';
import { confirmsCases, handlesCases } from './casework.permissions.ts';

/** Capabilities of the viewer on a case item (可办事项): only the unit whose turn it is has any. */
export function caseCapabilities(actor: Actor | null, item: CaseItemView): Can<typeof CaseOffer> {
  const ours = (permission: Permission): Permission => ({
    ...permission,
    allows: (one) => permission.allows(one) && one?.unitId === item.unit.id,
  });
  const { state, draftedById, publicWish, publishedAt, answer } = item;
  const review = refuseConfirmedAnswer({ state, draftedById, actorId: actor?.id ?? '' });
  const publishing = { state, publicWish, published: publishedAt !== null, answer };
  return {
    assignCase: capability(actor, ours(handlesCases), refuseHandled(state)),
    draftCaseAnswer: capability(actor, ours(handlesCases), refuseAnswering(state)),
    confirmCaseAnswer: capability(actor, ours(confirmsCases), review),
    returnCaseAnswer: capability(actor, ours(confirmsCases), review),
    publishCase: capability(actor, ours(handlesCases), refusePublishable(publishing)),
    revealCase: capability(actor, ours(handlesCases)),
  };
}
