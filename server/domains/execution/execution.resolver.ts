import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { acknowledges, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ClauseDutyView } from '#schema/execution/clause-duty.ts';
import { DraftClauseView } from '#schema/draft/draft-view.ts';
import { ExecutionOffer } from '#schema/execution/execution-offer.ts';
import { ExecutionReportInput, ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { ReasonedInput, SuspensionInput } from '#schema/execution/order-input.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import type { DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { clauseDuties, clausesInForce } from './clause-duties.queries.ts';
import { executionCapabilities } from './execution-capabilities.ts';
import { executingUnitsOf } from './execution.queries.ts';
import { reportExecution } from './report-execution.ts';
import { reportProblem } from './report-problem.ts';
import { resumeDecision } from './resume-decision.ts';
import { startExecution } from './start-execution.ts';
import { suspendDecision } from './suspend-decision.ts';

/** A decision being carried out (决策执行, 国令713号第三十四条至第三十七条). */
@Resolver(() => DecisionView)
export class ExecutionResolver {
  @FieldResolver(() => [UnitView], { description: '决策执行单位' })
  executingUnits(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return executingUnitsOf(context, id);
  }

  @FieldResolver(() => [DraftClauseView], { description: '决策文本的条款；系统里没有草案的为空' })
  textInForce(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return read(context, (db) => clausesInForce(db, id));
  }

  @FieldResolver(() => [ClauseDutyView], { description: '各条要求谁做什么；公布后才有' })
  clauseDuties(@Root() { id }: DecisionView, @Ctx() context: Context) {
    return clauseDuties(context, id);
  }
}

export const ExecutionOffers = offers(
  DecisionView,
  ExecutionOffer,
  (decision: DecisionRow, context) => executionCapabilities(context, decision),
  'executionCan',
);

export const ExecutionMutations = mutations({
  startExecution: asDecision(
    '确定执行单位',
    [byId, ofVersion, input(ExecutionStartInput), acknowledges],
    startExecution,
  ),
  reportExecution: asDecision(
    '报告执行情况',
    [byId, ofVersion, input(ExecutionReportInput)],
    reportExecution,
  ),
  reportProblem: asDecision(
    '报告执行中的问题',
    [byId, ofVersion, input(ExecutionReportInput)],
    reportProblem,
  ),
  suspendDecision: asDecision('中止执行', [byId, ofVersion, input(SuspensionInput)], suspendDecision),
  resumeDecision: asDecision('恢复执行', [byId, ofVersion, input(ReasonedInput)], resumeDecision),
});
