import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import { DecisionView } from '#schema/decision/decision-view.ts';
import { StepLineEntry } from '#schema/decision/step-line-entry.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { type Connection, PageInfo } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 目录事项, as everyone reads it. */
@ObjectType('CatalogueItem', { simpleResolvers: true })
export class CatalogueItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int)
  readonly seq!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [DecisionCategory])
  readonly categories!: readonly DecisionCategory[];

  @Field(() => String)
  readonly decisionOrgan!: string;

  @Field(() => UnitView)
  readonly leadUnit!: UnitView;

  @Field(() => [UnitView])
  readonly coUnits!: readonly UnitView[];

  @Field(() => CalendarDayScalar)
  readonly plannedOn!: CalendarDay;

  @Field(() => TimePrecision)
  readonly plannedPrecision!: TimePrecision;

  @Field(() => String)
  readonly plannedText!: string;

  @Field(() => HearingChoice)
  readonly hearing!: HearingChoice;

  @Field(() => [DecisionStepKind])
  readonly requiredSteps!: readonly DecisionStepKind[];

  @Field(() => [String])
  readonly legalBasis!: readonly string[];

  @Field(() => [String], { description: '细化完成时间，每个阶段一行' })
  readonly stagedTimes!: readonly string[];

  @Field(() => String, { nullable: true })
  readonly background!: string | null;

  @Field(() => [ParticipationMethod])
  readonly participationMethods!: readonly ParticipationMethod[];

  @Field(() => Boolean, { description: '由牵头单位参照条例自行决策' })
  readonly ownDecision!: boolean;

  @Field(() => [SpecialRuleKind])
  readonly specialRules!: readonly SpecialRuleKind[];

  @Field(() => ExclusionGround, { nullable: true, description: '不适用条例的情形，起草时标记' })
  readonly exclusion!: ExclusionGround | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;

  @Field(() => CatalogueChange)
  readonly change!: CatalogueChange;

  @Field(() => String, { nullable: true })
  readonly adjustmentNote!: string | null;

  @Field(() => Int, { nullable: true, description: '由哪一年度的目录结转而来' })
  readonly carriedOverFrom!: number | null;

  @Field(() => Boolean)
  readonly removed!: boolean;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [StepLineEntry])
  readonly stepLine!: readonly StepLineEntry[];

  @Field(() => DecisionView, { nullable: true })
  readonly decision!: DecisionView | null;
}

/** What the viewer may do with a row (可办事项). */
@ObjectType({ simpleResolvers: true })
export class CatalogueItemCapabilities {
  @Field(() => Capability)
  readonly createDecision!: Capability;
}

/** A page of rows with how many there are in all (目录事项分页). */
@ObjectType({ simpleResolvers: true })
export class CatalogueItemConnection implements Connection<CatalogueItemView> {
  @Field(() => [CatalogueItemView])
  readonly nodes!: readonly CatalogueItemView[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => Int)
  readonly total!: number;
}

/** A row, or why it may not be so (目录事项或不予办理的理由). */
export const CatalogueItemOrRefusal = orRefusal(CatalogueItemView, 'CatalogueItem');
