import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { AdjustmentInput, EvaluationStartInput } from '#schema/execution/adjustment-input.ts';
import { AdjustedDecision } from '#schema/execution/adjustment-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import type { Context } from '#server/kernel/context.ts';
import { adjustDecision } from './adjust-decision.ts';
import { adjustmentOf } from './adjustment.queries.ts';
import { fresh } from './fresh-decision.ts';
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

  @Mutation(() => DecisionOrRefusal, { description: '启动决策后评估' })
  async startEvaluation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EvaluationStartInput) input: EvaluationStartInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await startEvaluation(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal, { description: '决定作重大调整；调整后的事项另成一项决策' })
  async adjustDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AdjustmentInput) input: AdjustmentInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await adjustDecision(context, id, version, input));
  }
}
