import type { Can } from '#schema/kernel/offer.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import type { LegalityOffer } from '#schema/procedure/review-offer.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { type RecordRow, recordsOf } from '#server/domains/decision/record.queries.ts';
import { type DecisionAction, refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { newestFixed } from '#server/engines/draft/gate.queries.ts';
import { documentsIn } from '../procedure-document.queries.ts';
import { reviewGround } from './review-ground.queries.ts';
import {
  refuseAskingTwice,
  refuseReviewGround,
  refuseReviewing,
  refuseReviewPackage,
  refuseUnasked,
} from './review-guards.ts';
import { judges, reviews, sends, sendsFor } from '../review.permissions.ts';
import { reviewOf } from './review.queries.ts';
import { refuseDrafter, refuseReviewerOf, refuseUnreviewable } from './reviewer-guards.ts';
import { nothingToJudge, reviewedDraft } from './reviewed-draft.queries.ts';

/** Capabilities of the viewer on the legality review (合法性审查可办事项), by the guards of the commands themselves. */
export async function legalityCapabilities(
  context: Context,
  decision: DecisionRow,
): Promise<Can<typeof LegalityOffer>> {
  const actor = forOrgan(context.actor, decision.organId);
  const concerned = sends.allows(actor) || reviews.allows(actor);
  const here = concerned ? await read(context, (db) => findingsIn(db, context, decision)) : NOTHING;
  const unit = sendsFor(decision.unitIds);
  return {
    submitLegality: capability(actor, unit, here.submit),
    resubmitLegality: capability(actor, unit, here.resubmit),
    requestLegalitySupplement: capability(actor, reviews, here.supplement),
    returnLegality: capability(actor, reviews, here.goBack),
    giveLegalityOpinion: capability(actor, reviews, here.opinion),
    judgeReviewedChanges: capability(actor, judges, here.judge),
  };
}

type Found = Readonly<
  Record<'submit' | 'resubmit' | 'supplement' | 'goBack' | 'opinion' | 'judge', readonly Finding[]>
>;
const NOTHING: Found = { submit: [], resubmit: [], supplement: [], goBack: [], opinion: [], judge: [] };

/** Findings on an action; at another stage only the stage itself, since the preconditions do not apply yet. */
async function findingsIn(db: Db, { actor }: Context, decision: DecisionRow): Promise<Found> {
  const at = (event: DecisionAction) => refuseDecisionEvent(event, decision.phase);
  const records = await recordsOf(db, decision.id);
  const review = reviewOf(records);
  const rules = await rulesOf(db);
  const or = (stage: readonly Finding[], more: readonly Finding[]) => (stage.length > 0 ? stage : more);
  const sending = at('submitLegality').length * at('resubmitLegality').length === 0;
  const missing = sending ? await missingIn(db, decision) : [];
  const unasked = refuseUnasked(decision.phase === DecisionPhase.LEGALITY_REVIEW, review);
  const notOurs = refuseReviewerOf(actor, decision, rules);
  const sender = refuseSamePerson(actor?.id ?? '', [review.submission?.recordedById ?? null], '送审材料');
  return {
    submit: or(at('submitLegality'), missing),
    resubmit: or(at('resubmitLegality'), [...unasked, ...missing]),
    supplement: or(at('requestSupplement'), [...notOurs, ...refuseAskingTwice(review)]),
    goBack: or(at('returnLegality'), notOurs),
    opinion: or(at('passLegality'), [
      ...refuseReviewing(review),
      ...sender,
      ...notOurs,
      ...(await refuseDrafter(db, actor, decision.id, review)),
    ]),
    judge: or(at('judgeChanges'), [...notOurs, ...(await nothingLeft(db, decision.id, records))]),
  };
}

/** The statement of the procedure is typed when the draft is sent; everything else must be there before. */
const STATEMENT_TO_COME = '送审时填写';

/**
 * Finding that there is nothing left to judge: only differences are judged, and a draft unchanged since its review has
 * none.
 */
async function nothingLeft(db: Db, id: string, records: readonly RecordRow[]): Promise<Finding[]> {
  const draft = await reviewedDraft(db, id, records);
  return draft && draft.differences.length > 0 ? [] : [nothingToJudge];
}

async function missingIn(db: Db, decision: DecisionRow): Promise<Finding[]> {
  const rules = await rulesOf(db);
  const ground = await reviewGround(db, { ...decision, leadUnitId: decision.leadUnit.id }, rules);
  return [
    ...refuseReviewGround(ground, rules),
    ...(await refuseUnreviewable(db, decision, rules)),
    ...refuseReviewPackage(
      await documentsIn(db, decision.id),
      STATEMENT_TO_COME,
      await newestFixed(db, decision.id),
    ),
  ];
}
