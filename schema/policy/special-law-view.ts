import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  type SpecialRule,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 专门规定: a confirmed edition with the days it is in force; the browser judges with it as the server does. */
@ObjectType('SpecialLaw', { description: '专门规定，已经确认的一版', simpleResolvers: true })
export class SpecialLawView implements SpecialRule {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: '适用于哪一类事项' })
  readonly label!: string;

  @Field(() => LawLevel)
  readonly level!: LawLevel;

  @Field(() => String, { description: '名称和条款，如城乡规划法第二十六条' })
  readonly article!: string;

  @Field(() => [SpecialRuleKind])
  readonly subjects!: readonly SpecialRuleKind[];

  @Field(() => [DecisionCategory])
  readonly categories!: readonly DecisionCategory[];

  @Field(() => [DecisionFact])
  readonly facts!: readonly DecisionFact[];

  @Field(() => [DecisionStepKind])
  readonly steps!: readonly DecisionStepKind[];

  @Field(() => Int, { nullable: true })
  readonly minimumDays!: number | null;

  @Field(() => DayUnit)
  readonly dayUnit!: DayUnit;

  @Field(() => Boolean, { description: '原文写“一般”的，可以说明理由缩短' })
  readonly shortenable!: boolean;

  @Field(() => LawHearing, { nullable: true })
  readonly hearing!: LawHearing | null;

  @Field(() => LawAttendance, { nullable: true })
  readonly attendance!: LawAttendance | null;

  @Field(() => Boolean, { description: '原文要求反馈意见采纳情况和理由' })
  readonly feedbackByLaw!: boolean;

  @Field(() => String)
  readonly duty!: string;

  @Field(() => CalendarDayScalar)
  readonly from!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '最后适用之日；没有后来的规定时为空' })
  readonly until!: CalendarDay | null;
}
