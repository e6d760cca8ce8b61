import type { CaseItemView, CaseOffer } from '#schema/casework/case-view.ts';
import type { Can } from '#schema/kernel/offer.ts';
import type { Actor, Permission } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { refuseAnswering, refuseConfirmedAnswer, refuseHandled } from '#server/law/casework/case-course.ts';
import { refusePublishable, refusePublished } from '#server/law/casework/case-publication.ts';
import { refuseReviewing, refuseTakingDown } from '#server/law/casework/case-takedown.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { refusePassing } from '#server/law/casework/passed-message.ts';
import { refuseFiling } from '#server/law/casework/request-answer.ts';
import { refuseExtensionDecision } from '#server/law/casework/request-extension.ts';
import { refuseStepping } from '#server/law/casework/request-term.ts';
import { confirmsCases, handlesCases, ofKind, reviewsTakedowns } from './casework.permissions.ts';

/** Capabilities of the viewer on a case item (可办事项): the unit whose turn it is, and of its taking down the office. */
export function caseCapabilities(actor: Actor | null, item: CaseItemView): Can<typeof CaseOffer> {
  const ours = (permission: Permission): Permission => ({
    ...permission,
    allows: (one) => ofKind(permission, item.kind).allows(one) && one?.unitId === item.unit.id,
  });
  const { state, draftedById } = item;
  const actorId = actor?.id ?? '';
  const review = refuseConfirmedAnswer({ state, draftedById, actorId });
  return {
    assignCase: capability(actor, ours(handlesCases), refuseHandled(state)),
    draftCaseAnswer: capability(actor, ours(handlesCases), refuseAnswering(state)),
    passCase: capability(actor, ours(handlesCases), refusePassing(item)),
    confirmCaseAnswer: capability(actor, ours(confirmsCases), review),
    returnCaseAnswer: capability(actor, ours(confirmsCases), review),
    ...applicationCapabilities(actor, item, ours),
    draftPublicText: capability(actor, ours(handlesCases), refusePublishable(item)),
    publishCase: capability(actor, ours(confirmsCases), refusePublished(item, actorId)),
    takeDownCase: capability(actor, ours(confirmsCases), refuseTakingDown(item)),
    reviewTakedown: capability(actor, reviewsTakedowns, refuseReviewing(item, actorId)),
    revealCase: capability(actor, ours(handlesCases)),
  };
}

/** Of an application: 补正、征求意见、延期、归档. */
function applicationCapabilities(
  actor: Actor | null,
  { kind, state, receivedOn, dueOn, steps, filedOn, today }: CaseItemView,
  ours: (permission: Permission) => Permission,
) {
  const { applied } = CASE_KINDS[kind];
  const item = { state, receivedOn, dueOn, steps, clocked: applied };
  const stepped = capability(actor, ours(handlesCases), refuseStepping(item));
  const extending = refuseExtensionDecision(item, actor?.id ?? '', today);
  return {
    takeCaseStep: stepped,
    endCaseStep: stepped,
    decideExtension: capability(actor, ours(confirmsCases), extending),
    fileCase: capability(actor, ours(handlesCases), refuseFiling({ state, filedOn, applied })),
  };
}
