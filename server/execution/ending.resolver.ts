import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { ArchiveEntryView, DecisionEndingView } from '#schema/execution/ending-view.ts';
import { ArchiveInput, EvaluationInput } from '#schema/execution/evaluation-input.ts';
import { ReasonedInput, RepealInput } from '#schema/execution/order-input.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { archiveDecision } from './archive-decision.ts';
import { archiveChecklist } from './archive.queries.ts';
import { completeDecision } from './complete-decision.ts';
import { fresh } from './fresh-decision.ts';
import { handOverFile } from './hand-over-file.ts';
import { endingOf } from './publication-facts.queries.ts';
import { recordEvaluation } from './record-evaluation.ts';
import { repealDecision } from './repeal-decision.ts';
import { terminateDecision } from './terminate-decision.ts';

/** How a decision ends, and how it is filed (完毕、废止、终止、评估、归档, 国令713号第三十三条、第三十六条、第三十七条). */
@Resolver(() => DecisionView)
export class EndingResolver {
  @FieldResolver(() => DecisionEndingView, { nullable: true, description: '终止、废止、讨论未通过及其理由' })
  ending(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return endingOf(context, id);
  }

  @FieldResolver(() => [ArchiveEntryView], { description: '归档材料核对；公众看不到' })
  archiveChecklist(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return archiveChecklist(context, decision);
  }

  @Mutation(() => DecisionOrRefusal)
  async completeDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await completeDecision(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async repealDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RepealInput) input: RepealInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await repealDecision(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async terminateDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar, { description: '终止的理由，向社会公布' }) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await terminateDecision(context, id, version, reason));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordEvaluation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EvaluationInput) input: EvaluationInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordEvaluation(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal)
  async handOverFile(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ArchiveInput) input: ArchiveInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await handOverFile(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal)
  async archiveDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ArchiveInput) input: ArchiveInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await archiveDecision(context, id, version, input, acknowledged));
  }
}
