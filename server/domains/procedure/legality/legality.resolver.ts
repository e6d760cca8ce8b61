import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { id, of, text } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ChangeVerdictInput } from '#schema/procedure/change-verdict-input.ts';
import { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { DraftReviewView } from '#schema/procedure/draft-review-view.ts';
import { LegalityOffer } from '#schema/procedure/review-offer.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { draftReview } from './draft-review.queries.ts';
import { giveLegalityOpinion } from './give-legality-opinion.ts';
import { legalityCapabilities } from './legality-capabilities.queries.ts';
import { judgeReviewedChanges } from './judge-reviewed-changes.ts';
import { requestLegalitySupplement } from './request-legality-supplement.ts';
import { resubmitLegality } from './resubmit-legality.ts';
import { returnLegality } from './return-legality.ts';
import { submitLegality } from './submit-legality.ts';

/** The legality review of a decision's draft (合法性审查): sent by its unit, judged by the reviewer. */
@Resolver(() => DecisionView)
export class LegalityResolver {
  @FieldResolver(() => DraftReviewView, { nullable: true, description: '送审以后的草案；草案是文件的为空' })
  draftReview(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return draftReview(context, id);
  }
}

export const LegalityOffers = offers(
  DecisionView,
  LegalityOffer,
  (decision: DecisionRow, context) => legalityCapabilities(context, decision),
  'legalityCan',
);

export const LegalityMutations = mutations({
  submitLegality: asDecision(
    '送请合法性审查',
    [byId, ofVersion, input(LegalitySubmissionInput), acknowledges],
    submitLegality,
  ),
  resubmitLegality: asDecision(
    '补充材料或者修改草案后重新送审',
    [byId, ofVersion, input(LegalitySubmissionInput), acknowledges],
    resubmitLegality,
  ),
  requestLegalitySupplement: asDecision(
    '要求补充送审材料',
    [byId, ofVersion, arg('reason', text)],
    requestLegalitySupplement,
  ),
  returnLegality: asDecision('退回承办单位修改', [byId, ofVersion, arg('reason', text)], returnLegality),
  giveLegalityOpinion: asDecision(
    '出具合法性审查意见',
    [byId, ofVersion, input(LegalityOpinionInput)],
    giveLegalityOpinion,
  ),
  judgeReviewedChanges: asDecision(
    '逐处确认审查后的修改',
    [
      byId,
      ofVersion,
      arg('draftVersionId', () => id('所看的一稿；已有新稿的，返回 CONFLICT')),
      arg('verdicts', () => of.many(() => ChangeVerdictInput)),
    ],
    judgeReviewedChanges,
  ),
});
