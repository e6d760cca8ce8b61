import { Field, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** What the viewer may do in the procedure of a decision before its legality review (程序中的可办事项). */
@ObjectType({ description: '决策程序中的可办事项', simpleResolvers: true })
export class ProcedureCapabilities {
  @Field(() => Capability)
  readonly waiveStep!: Capability;

  @Field(() => [DecisionStepKind], { description: '现在可以不履行的程序' })
  readonly waivableSteps!: readonly DecisionStepKind[];

  @Field(() => Capability)
  readonly recordUnitConsultation!: Capability;

  @Field(() => Capability)
  readonly recordActivity!: Capability;

  @Field(() => Capability)
  readonly recordExpertReview!: Capability;

  @Field(() => Capability)
  readonly recordRiskAssessment!: Capability;

  @Field(() => Capability)
  readonly findRiskControllable!: Capability;

  @Field(() => Capability)
  readonly recordFairCompetition!: Capability;
}
