import { ConcernOffer, type ConcernView } from '#schema/concern/concern-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import { refuseReview } from '#server/law/concern/concern-response.ts';
import { draftsResponses, registersConcerns, reviewsResponses } from './concern.permissions.ts';
import { isOffice } from './load-concern.ts';

/** Capabilities of the viewer on a concern (可办事项); one that has ended has none. */
export function concernCapabilities(actor: Actor | null, concern: ConcernView): Can<typeof ConcernOffer> {
  const { leadUnitId, endedAt, respondedAt, responses, pressDueAt } = concern;
  const draft = responses.find(({ publishedAt }) => publishedAt === null) ?? null;
  const own = leadUnitId !== null && leadUnitId === actor?.unitId;
  const when = (turn: boolean, permission: Permission) =>
    turn && endedAt === null ? capability(actor, permission) : NOT_ALLOWED;
  const review =
    draft && draft.returnReason === null && endedAt === null && (own || isOffice(actor))
      ? capability(actor, reviewsResponses, refuseReview(draft, actor?.id ?? ''))
      : NOT_ALLOWED;
  return {
    handOverConcern: when(true, registersConcerns),
    judgeConcern: when(true, registersConcerns),
    linkConcernPress: when(pressDueAt !== null, registersConcerns),
    endConcern: when(respondedAt === null, registersConcerns),
    draftConcernResponse: when(own, draftsResponses),
    publishConcernResponse: review,
    returnConcernResponse: review,
  };
}
