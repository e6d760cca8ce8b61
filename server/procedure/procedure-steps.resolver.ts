import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecisionOrRefusal, DecisionView } from '#schema/decision/decision-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { ActivityInput } from '#schema/procedure/activity-input.ts';
import { ExpertRecordInput } from '#schema/procedure/expert-review-input.ts';
import { FairCompetitionInput } from '#schema/procedure/fair-competition-input.ts';
import { ProcedureCapabilities } from '#schema/procedure/procedure-capabilities.ts';
import { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import { StepWaiverInput } from '#schema/procedure/step-waiver-input.ts';
import { UnitConsultationsInput } from '#schema/procedure/unit-consultation-input.ts';
import { decisionById, type DecisionRow } from '#server/decision/decision.queries.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { findRiskControllable } from './find-risk-controllable.ts';
import { procedureCapabilities } from './procedure-capabilities.ts';
import { recordActivity } from './record-activity.ts';
import { recordExpertReview } from './record-expert-review.ts';
import { recordFairCompetition } from './record-fair-competition.ts';
import { recordRiskAssessment } from './record-risk-assessment.ts';
import { recordUnitConsultation } from './record-unit-consultation.ts';
import { waiveStep } from './waive-step.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : decisionById(context, done);

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Replaces = () => Arg('replacesId', () => ID, { nullable: true, description: '更正哪一次记录' });
const Acknowledges = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });

/** The steps before the legality review (审查之前的程序): what was done is recorded, what was not is said with its reason. */
@Resolver(() => DecisionView)
export class ProcedureStepsResolver {
  @FieldResolver(() => ProcedureCapabilities)
  procedureCan(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return procedureCapabilities(context, decision);
  }

  @Mutation(() => DecisionOrRefusal)
  async waiveStep(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => StepWaiverInput) input: StepWaiverInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await waiveStep(context, id, version, input));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordUnitConsultation(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => UnitConsultationsInput) input: UnitConsultationsInput,
    @Replaces() replacesId: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordUnitConsultation(context, id, version, input, replacesId ?? null));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordActivity(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => ActivityInput) input: ActivityInput,
    @Replaces() replacesId: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recordActivity(context, id, version, input, replacesId ?? null));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordExpertReview(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => ExpertRecordInput) input: ExpertRecordInput,
    @Replaces() replacesId: string | null,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    const done = await recordExpertReview(context, id, version, input, replacesId ?? null, acknowledged);
    return fresh(context, done);
  }

  @Mutation(() => DecisionOrRefusal)
  async recordRiskAssessment(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => RiskReportInput) input: RiskReportInput,
    @Replaces() replacesId: string | null,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    const done = await recordRiskAssessment(context, id, version, input, replacesId ?? null, acknowledged);
    return fresh(context, done);
  }

  @Mutation(() => DecisionOrRefusal)
  async findRiskControllable(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => RiskFindingInput) input: RiskFindingInput,
    @Replaces() replacesId: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await findRiskControllable(context, id, version, input, replacesId ?? null));
  }

  @Mutation(() => DecisionOrRefusal)
  async recordFairCompetition(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => FairCompetitionInput) input: FairCompetitionInput,
    @Replaces() replacesId: string | null,
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    const done = await recordFairCompetition(context, id, version, input, replacesId ?? null, acknowledged);
    return fresh(context, done);
  }
}
