import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import { LegalitySubmissionInput } from '#schema/procedure/legality-submission-input.ts';
import { LegalityCapabilities } from '#schema/procedure/review-capabilities.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { giveLegalityOpinion } from './give-legality-opinion.ts';
import { legalityCapabilities } from './legality-capabilities.queries.ts';
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
}
