import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { asDecision } from '#server/domains/decision/decision-answer.queries.ts';
import { id } from '#schema/kernel/fields.ts';
import { acknowledges, arg, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { ActivityInput } from '#schema/procedure/activity-input.ts';
import { ExpertRecordInput } from '#schema/procedure/expert-review-input.ts';
import { CompetitionRecordInput } from '#schema/procedure/fair-competition-input.ts';
import { ProcedureOffer } from '#schema/procedure/procedure-offer.ts';
import { RiskFindingInput, RiskReportInput } from '#schema/procedure/risk-input.ts';
import { StepWaiverInput } from '#schema/procedure/step-waiver-input.ts';
import { UnitConsultationsInput } from '#schema/procedure/unit-consultation-input.ts';
import { type DecisionRow } from '#server/domains/decision/decision.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { findRiskControllable } from './find-risk-controllable.ts';
import { procedureCapabilities, waivableSteps } from './procedure-capabilities.ts';
import { recordActivity } from './record-activity.ts';
import { recordExpertReview } from './record-expert-review.ts';
import { recordFairCompetition } from './record-fair-competition.ts';
import { recordRiskAssessment } from './record-risk-assessment.ts';
import { recordUnitConsultation } from './record-unit-consultation.ts';
import { waiveStep } from './waive-step.ts';

/** The steps before the legality review (审查之前的程序): what was done is recorded, what was not is said with its reason. */
@Resolver(() => DecisionView)
export class WaivableStepsResolver {
  @FieldResolver(() => [DecisionStepKind], { description: '现在可以不履行的程序' })
  waivableSteps(@Root() decision: DecisionRow, @Ctx() context: Context) {
    return waivableSteps(context, decision);
  }
}

export const ProcedureOffers = offers(
  DecisionView,
  ProcedureOffer,
  (decision: DecisionRow, context) => procedureCapabilities(context, decision),
  'procedureCan',
);

const byReplaces = arg('replacesId', () => id.opt('更正哪一次记录'));

export const ProcedureStepsMutations = mutations({
  waiveStep: asDecision('登记不进行的程序', [byId, ofVersion, input(StepWaiverInput)], waiveStep),
  recordUnitConsultation: asDecision(
    '登记征求有关单位意见',
    [byId, ofVersion, input(UnitConsultationsInput), byReplaces],
    recordUnitConsultation,
  ),
  recordActivity: asDecision(
    '登记公众参与活动',
    [byId, ofVersion, input(ActivityInput), byReplaces],
    recordActivity,
  ),
  recordExpertReview: asDecision(
    '登记专家论证',
    [byId, ofVersion, input(ExpertRecordInput), byReplaces, acknowledges],
    recordExpertReview,
  ),
  recordRiskAssessment: asDecision(
    '登记风险评估',
    [byId, ofVersion, input(RiskReportInput), byReplaces, acknowledges],
    recordRiskAssessment,
  ),
  findRiskControllable: asDecision(
    '认定风险是否可控',
    [byId, ofVersion, input(RiskFindingInput), byReplaces],
    findRiskControllable,
  ),
  recordFairCompetition: asDecision(
    '登记公平竞争审查',
    [byId, ofVersion, input(CompetitionRecordInput), byReplaces, acknowledges],
    recordFairCompetition,
  ),
});
