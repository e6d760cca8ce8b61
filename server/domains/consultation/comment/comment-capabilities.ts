import type { Can } from '#schema/kernel/offer.ts';
import type { DeskCommentOffer } from '#schema/consultation/comment-desk-view.ts';
import { outcomeCapabilities } from '#server/domains/feedback/outcome-capabilities.queries.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import {
  assigns,
  decidesWithholding,
  liftsBlackouts,
  notes,
  reveals,
  triages,
} from './comment.permissions.ts';
import {
  type DeskFacts,
  refuseAccept,
  refuseAssign,
  refuseClearText,
  refuseConfirm,
  refuseDecideWithhold,
  refuseDispose,
  refuseHidingWords,
  refuseProposeWithhold,
  refuseRevealContact,
} from './comment-guards.ts';

/** Actions open to the viewer on a comment; in another unit's matters only those of the county-wide posts. */
export const deskCapabilities = (
  actor: Actor | null,
  own: boolean,
  facts: DeskFacts,
): Can<typeof DeskCommentOffer> => {
  const ofUnit = own ? actor : null;
  return {
    accept: capability(ofUnit, triages, refuseAccept(facts)),
    assign: capability(ofUnit, assigns, refuseAssign(facts)),
    clearText: capability(ofUnit, triages, refuseClearText(facts)),
    blackOut: capability(ofUnit, triages, refuseHidingWords(facts)),
    liftBlackout: capability(ofUnit, liftsBlackouts, refuseHidingWords(facts)),
    note: capability(ofUnit, notes),
    proposeWithhold: capability(ofUnit, triages, refuseProposeWithhold(facts)),
    confirmWithhold: capability(actor, decidesWithholding, refuseDecideWithhold(facts, actor?.id ?? null)),
    ...outcomeCapabilities(ofUnit, { dispose: refuseDispose(facts), confirm: refuseConfirm(facts) }),
    revealContact: capability(ofUnit, reveals, refuseRevealContact(facts)),
    revealOriginal: capability(ofUnit, reveals),
  };
};
