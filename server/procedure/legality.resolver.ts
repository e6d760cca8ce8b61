import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { ChangeVerdictInput } from '#schema/procedure/change-verdict-input.ts';
import { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { DraftReviewView } from '#schema/procedure/draft-review-view.ts';
import { LegalityCapabilities } from '#schema/procedure/review-capabilities.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { draftReview } from './draft-review.queries.ts';
import { giveLegalityOpinion } from './give-legality-opinion.ts';
import { legalityCapabilities } from './legality-capabilities.queries.ts';
import { judgeReviewedChanges } from './judge-reviewed-changes.ts';
import { requestLegalitySupplement } from './request-legality-supplement.ts';
import { resubmitLegality } from './resubmit-legality.ts';
import { returnLegality } from './return-legality.ts';
import { submitLegality } from './submit-legality.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

/** The legality review of a decision's draft (合法性审查): sent by its unit, judged by the reviewer. */
@Resolver(() => DecisionView)
export class LegalityResolver {
  @FieldResolver(() => LegalityCapabilities, { description: '合法性审查可办事项' })
  legalityCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return legalityCapabilities(context, decision);
  }

  @FieldResolver(() => DraftReviewView, { nullable: true, description: '送审以后的草案；草案是文件的为空' })
  draftReview(@Root() { id }: DecisionRow, @Ctx() context: Context) {
    return draftReview(context, id);
  }

  @Mutation(() => DecisionOrRefusal, { description: '送请合法性审查' })
  async submitLegality(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LegalitySubmissionInput) input: LegalitySubmissionInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await submitLegality(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '补充材料或者修改草案后重新送审' })
  async resubmitLegality(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LegalitySubmissionInput) input: LegalitySubmissionInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await resubmitLegality(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '要求补充送审材料' })
  async requestLegalitySupplement(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await requestLegalitySupplement(context, id, version, reason));
  }

  @Mutation(() => DecisionOrRefusal, { description: '退回承办单位修改' })
  async returnLegality(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnLegality(context, id, version, reason));
  }

  @Mutation(() => DecisionOrRefusal, { description: '出具合法性审查意见' })
  async giveLegalityOpinion(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LegalityOpinionInput) input: LegalityOpinionInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await giveLegalityOpinion(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal, { description: '逐处确认审查后的修改' })
  async judgeReviewedChanges(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('draftVersionId', () => ID, { description: '所看的一稿；已有新稿的，返回 CONFLICT' })
    draftVersionId: string,
    @Arg('verdicts', () => [ChangeVerdictInput]) verdicts: ChangeVerdictInput[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await judgeReviewedChanges(context, id, version, draftVersionId, verdicts));
  }
}
