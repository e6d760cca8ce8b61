import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { bool, text } from '#schema/kernel/fields.ts';
import { arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { NotPublicOffer, NotPublicInput } from '#schema/participation/not-public-input.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import { mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import { claimNotPublic } from './claim-not-public.ts';
import { refuseClaimPhase, refuseReviewing } from './not-public-guards.ts';
import { claimStanding } from './not-public.queries.ts';
import { within } from './participation.permissions.ts';
import { reviewNotPublic, reviewsNotPublic } from './review-not-public.ts';

/** A matter that lawfully stays closed (依法不予公开, 国令713号第十四条). */
export const NotPublicOffers = offers(
  DecisionView,
  NotPublicOffer,
  async (decision: DecisionRow, context) => {
    const { actor } = context;
    if (!actor) return null;
    const inPhase = refuseClaimPhase(decision);
    const reviews = reviewsNotPublic.allows(actor)
      ? await readUnder(context, reviewsNotPublic, (db) => claimStanding(db, decision.id))
      : null;
    return {
      claimNotPublic: capability(actor, within(mayBring('skipParticipation'), decision.unitIds), inPhase),
      reviewNotPublic: capability(actor, reviewsNotPublic, [
        ...inPhase,
        ...(reviews ? refuseReviewing(reviews) : []),
      ]),
    };
  },
  'notPublicCan',
);

export const NotPublicMutations = mutations({
  claimNotPublic: asDecision(
    '提出依法不予公开、不公众参与的认定',
    [byId, ofVersion, input(NotPublicInput)],
    claimNotPublic,
  ),
  reviewNotPublic: asDecision(
    '审查不予公开的认定',
    [byId, ofVersion, arg('passed', bool), arg('reason', text)],
    reviewNotPublic,
  ),
});
