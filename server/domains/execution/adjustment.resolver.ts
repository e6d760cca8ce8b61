import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { acknowledges, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { AdjustmentInput, EvaluationStartInput } from '#schema/execution/adjustment-input.ts';
import { AdjustedDecision } from '#schema/execution/adjustment-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { adjustDecision } from './adjust-decision.ts';
import { adjustmentOf } from './adjustment.queries.ts';
import { startEvaluation } from './start-evaluation.ts';

/** A decision in force looked at again, and changed (决策后评估、重大调整, 国令713号第三十六条、第三十七条). */
@Resolver(() => DecisionView)
export class AdjustmentResolver {
  @FieldResolver(() => AdjustedDecision, { nullable: true, description: '本决策所调整的决策' })
  async adjusts(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return (await adjustmentOf(context, id)).adjusts;
  }

  @FieldResolver(() => AdjustedDecision, { nullable: true, description: '对本决策作重大调整的决策' })
  async adjustedBy(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return (await adjustmentOf(context, id)).adjustedBy;
  }
}

export const AdjustmentMutations = mutations({
  startEvaluation: asDecision(
    '启动决策后评估',
    [byId, ofVersion, input(EvaluationStartInput), acknowledges],
    startEvaluation,
  ),
  adjustDecision: asDecision(
    '决定作重大调整；调整后的事项另成一项决策',
    [byId, ofVersion, input(AdjustmentInput)],
    adjustDecision,
  ),
});
