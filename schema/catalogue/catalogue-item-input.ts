import { Field, ID, InputType } from 'type-graphql';
import { DecisionProgress } from '#schema/catalogue/decision-progress.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  DecisionCategory,
  ExclusionGround,
  HearingChoice,
  TimePrecision,
} from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** What staff write of a row (目录事项填写). */
@InputType()
export class CatalogueItemInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => [DecisionCategory])
  readonly categories!: DecisionCategory[];

  @Field(() => ExclusionGround, { nullable: true })
  readonly exclusion?: ExclusionGround | null;

  @Field(() => ID, { nullable: true })
  readonly leadUnitId?: string | null;

  @Field(() => [ID])
  readonly coUnitIds!: string[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly plannedOn?: CalendarDay | null;

  @Field(() => TimePrecision)
  readonly plannedPrecision!: TimePrecision;

  @Field(() => HearingChoice)
  readonly hearing!: HearingChoice;

  @Field(() => [DecisionStepKind])
  readonly requiredSteps!: DecisionStepKind[];

  @Field(() => [TextScalar])
  readonly legalBasis!: string[];

  @Field(() => [TextScalar], { nullable: true, description: '细化完成时间，每个阶段一行' })
  readonly stagedTimes?: string[] | null;

  @Field(() => TextScalar, { nullable: true })
  readonly background?: string | null;

  @Field(() => [ParticipationMethod])
  readonly participationMethods!: ParticipationMethod[];

  @Field(() => [SpecialRuleKind], { defaultValue: [] })
  readonly specialRules!: SpecialRuleKind[];

  @Field(() => Boolean, { defaultValue: false, description: '由牵头单位参照条例自行决策' })
  readonly ownDecision!: boolean;

  @Field(() => TextScalar, { nullable: true })
  readonly contact?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly adjustmentNote?: string | null;
}

/** What the public narrows the list by (目录筛选). */
@InputType()
export class CatalogueItemFilter {
  @Field(() => ID, { nullable: true })
  readonly unitId?: string | null;

  @Field(() => ID, { nullable: true, description: '决策机关：自行决策的这个单位' })
  readonly organId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '决策机关：县人民政府' })
  readonly ofCounty?: boolean | null;

  @Field(() => DecisionCategory, { nullable: true })
  readonly category?: DecisionCategory | null;

  @Field(() => HearingChoice, { nullable: true })
  readonly hearing?: HearingChoice | null;

  @Field(() => DecisionProgress, { nullable: true })
  readonly progress?: DecisionProgress | null;
}
