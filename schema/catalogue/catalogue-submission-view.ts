import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

registerEnumType(SubmissionState, { name: 'SubmissionState', description: '申报环节' });

/** What the viewer may do with a matter handed in (可办事项). */
@ObjectType({ simpleResolvers: true })
export class CatalogueSubmissionCapabilities {
  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly submit!: Capability;

  @Field(() => Capability)
  readonly recall!: Capability;

  @Field(() => Capability)
  readonly withdraw!: Capability;

  @Field(() => Capability)
  readonly accept!: Capability;

  @Field(() => Capability)
  readonly decline!: Capability;
}

/** 申报事项, as its unit and the county read it; never public. */
@ObjectType('CatalogueSubmission', { description: '申报事项；公众看不到', simpleResolvers: true })
export class CatalogueSubmissionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly collectionId!: string;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => SubmissionState)
  readonly state!: SubmissionState;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [DecisionCategory])
  readonly categories!: readonly DecisionCategory[];

  @Field(() => ExclusionGround, { nullable: true })
  readonly exclusion!: ExclusionGround | null;

  @Field(() => [UnitView])
  readonly coUnits!: readonly UnitView[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly plannedOn!: CalendarDay | null;

  @Field(() => TimePrecision)
  readonly plannedPrecision!: TimePrecision;

  @Field(() => String, { nullable: true })
  readonly plannedText!: string | null;

  @Field(() => HearingChoice)
  readonly hearing!: HearingChoice;

  @Field(() => [DecisionStepKind])
  readonly requiredSteps!: readonly DecisionStepKind[];

  @Field(() => [String])
  readonly legalBasis!: readonly string[];

  @Field(() => [String])
  readonly stagedTimes!: readonly string[];

  @Field(() => String, { nullable: true })
  readonly background!: string | null;

  @Field(() => [ParticipationMethod])
  readonly participationMethods!: readonly ParticipationMethod[];

  @Field(() => Boolean, { description: '由牵头单位参照条例自行决策' })
  readonly ownDecision!: boolean;

  @Field(() => [SpecialRuleKind])
  readonly specialRules!: readonly SpecialRuleKind[];

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;

  @Field(() => String, { nullable: true })
  readonly problem!: string | null;

  @Field(() => String, { nullable: true })
  readonly reasons!: string | null;

  @Field(() => String, { nullable: true })
  readonly basis!: string | null;

  @Field(() => String, { nullable: true })
  readonly preliminaryPlan!: string | null;

  @Field(() => String, { nullable: true })
  readonly necessity!: string | null;

  @Field(() => String, { nullable: true })
  readonly feasibility!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly submittedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: '审核意见' })
  readonly decisionReason!: string | null;

  @Field(() => String, { nullable: true, description: '列入目录后的编号' })
  readonly catalogueItemNo!: string | null;

  @Field(() => Int)
  readonly version!: number;
}

/** A matter handed in, or why it may not be so (申报事项或不予办理的理由). */
export const CatalogueSubmissionOrRefusal = orRefusal(CatalogueSubmissionView, 'CatalogueSubmission');
