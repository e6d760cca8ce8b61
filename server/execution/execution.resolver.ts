import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { ClauseDutyView } from '#schema/execution/clause-duty.ts';
import { DraftClauseView } from '#schema/draft/draft-view.ts';
import { ExecutionCapabilities } from '#schema/execution/execution-capabilities.ts';
import { ExecutionReportInput, ExecutionStartInput } from '#schema/execution/execution-input.ts';
import { ReasonedInput, SuspensionInput } from '#schema/execution/order-input.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import type { DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { clauseDuties, clausesInForce } from './clause-duties.queries.ts';
import { executionCapabilities } from './execution-capabilities.ts';
import { executingUnitsOf } from './execution.queries.ts';
import { fresh } from './fresh-decision.ts';
import { reportExecution } from './report-execution.ts';
import { reportProblem } from './report-problem.ts';
import { resumeDecision } from './resume-decision.ts';
import { startExecution } from './start-execution.ts';
import { suspendDecision } from './suspend-decision.ts';

/** A decision being carried out (决策执行, 国令713号第三十四条至第三十七条). */
@Resolver(() => DecisionView)
export class ExecutionResolver {
  @FieldResolver(() => ExecutionCapabilities, { nullable: true, description: '可办事项；公众为空' })
  executionCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return executionCapabilities(context, decision);
  }

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

  @Mutation(() => DecisionOrRefusal)
  async startExecution(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ExecutionStartInput) input: ExecutionStartInput,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await startExecution(context, id, version, input, acknowledged));
  }

  @Mutation(() => DecisionOrRefusal)
  async reportExecution(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ExecutionReportInput) input: ExecutionReportInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await reportExecution(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async reportProblem(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ExecutionReportInput) input: ExecutionReportInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await reportProblem(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async suspendDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SuspensionInput) input: SuspensionInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await suspendDecision(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async resumeDecision(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ReasonedInput) input: ReasonedInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await resumeDecision(context, id, version, input));
  }
}
