import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { text } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ArchiveEntryView, DecisionEndingView } from '#schema/execution/ending-view.ts';
import { ArchiveInput, EvaluationInput } from '#schema/execution/evaluation-input.ts';
import { ReasonedInput, RepealInput } from '#schema/execution/order-input.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { archiveDecision } from './archive-decision.ts';
import { archiveChecklist } from './archive.queries.ts';
import { completeDecision } from './complete-decision.ts';
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
}

export const EndingMutations = mutations({
  completeDecision: asDecision('登记执行完毕', [byId, ofVersion, input(ReasonedInput)], completeDecision),
  repealDecision: asDecision('废止决策', [byId, ofVersion, input(RepealInput)], repealDecision),
  terminateDecision: asDecision(
    '终止决策',
    [byId, ofVersion, arg('reason', () => text('终止的理由，向社会公布'))],
    terminateDecision,
  ),
  recordEvaluation: asDecision(
    '登记决策后评估',
    [byId, ofVersion, input(EvaluationInput), acknowledges],
    recordEvaluation,
  ),
  handOverFile: asDecision('移交案卷', [byId, ofVersion, input(ArchiveInput), acknowledges], handOverFile),
  archiveDecision: asDecision(
    '决策归档',
    [byId, ofVersion, input(ArchiveInput), acknowledges],
    archiveDecision,
  ),
});
