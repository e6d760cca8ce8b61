import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StepLineEntry } from '#schema/decision/step-line-entry.ts';
import { LateMarkView } from '#schema/decision/late-mark-view.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

/** 重大行政决策, as everyone reads it. */
@ObjectType('Decision', { simpleResolvers: true })
export class DecisionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DecisionPhase)
  readonly phase!: DecisionPhase;

  @Field(() => UnitView)
  readonly leadUnit!: UnitView;

  @Field(() => UnitView, { nullable: true, description: '决策机关；由县人民政府决策的为空' })
  readonly organ!: UnitView | null;

  @Field(() => [UnitView])
  readonly coUnits!: readonly UnitView[];

  @Field(() => CalendarDayScalar)
  readonly startedOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '补录的事项，自这一天起在平台上办理' })
  readonly platformSince!: CalendarDay | null;

  @Field(() => [LateMarkView], { description: '补录的程序，按办理的先后' })
  readonly lateMarks!: readonly LateMarkView[];

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [DecisionFact], { description: '事项情形' })
  readonly facts!: readonly DecisionFact[];

  @Field(() => CalendarDayScalar, { nullable: true, description: '认定情形的日期；没有认定的为空' })
  readonly factsOn!: CalendarDay | null;

  @Field(() => Boolean, { description: '情形已经县司法局认定，没有等待认定的更正' })
  readonly factsConfirmed!: boolean;

  @Field(() => [DecisionCategory], { description: '事项类别' })
  readonly categories!: readonly DecisionCategory[];

  @Field(() => [SpecialRuleKind], { description: '另有规定的事项' })
  readonly specialRules!: readonly SpecialRuleKind[];

  @Field(() => CalendarDayScalar, { description: '进入当前阶段的日期' })
  readonly phaseSince!: CalendarDay;

  @Field(() => String, { nullable: true, description: '目录外决策的理由；目录列入的为空' })
  readonly outsideReason!: string | null;

  @Field(() => [StepLineEntry])
  readonly stepLine!: readonly StepLineEntry[];
}

/** A decision, or why it may not be so (决策或不予办理的理由). */
export const DecisionOrRefusal = orRefusal(DecisionView, 'Decision');
