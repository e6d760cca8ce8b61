import { Field, InputType, Int } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  DayUnit,
  LawAttendance,
  LawHearing,
  LawLevel,
  SpecialRuleKind,
} from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';

/** 登记的专门规定: where it stands, which matters it is on, what it asks, from which day. */
@InputType('LawEntryInput', { description: '登记的专门规定' })
export class LawEntryInput {
  @Field(() => TextScalar, { description: '适用于哪一类事项' })
  readonly label!: string;

  @Field(() => TextScalar, { description: '法律、法规、规章或者文件的名称' })
  readonly source!: string;

  @Field(() => TextScalar, { description: '公布令号或者发文字号' })
  readonly docNo!: string;

  @Field(() => LawLevel)
  readonly level!: LawLevel;

  @Field(() => TextScalar, { description: '第几条' })
  readonly article!: string;

  @Field(() => [SpecialRuleKind], { defaultValue: [], description: '目录事项写明的特别规定' })
  readonly subjects!: SpecialRuleKind[];

  @Field(() => [DecisionCategory], { defaultValue: [] })
  readonly categories!: DecisionCategory[];

  @Field(() => [DecisionFact], { defaultValue: [], description: '认定的情形' })
  readonly facts!: DecisionFact[];

  @Field(() => [DecisionStepKind], { defaultValue: [] })
  readonly steps!: DecisionStepKind[];

  @Field(() => Int, { nullable: true, description: '听取公众意见至少多少日' })
  readonly minimumDays?: number | null;

  @Field(() => DayUnit, { defaultValue: DayUnit.CALENDAR_DAY })
  readonly dayUnit!: DayUnit;

  @Field(() => Boolean, { defaultValue: false, description: '原文写“一般”的，可以说明理由缩短' })
  readonly shortenable!: boolean;

  @Field(() => LawHearing, { nullable: true })
  readonly hearing?: LawHearing | null;

  @Field(() => LawAttendance, { nullable: true })
  readonly attendance?: LawAttendance | null;

  @Field(() => Boolean, { defaultValue: false, description: '原文要求反馈意见采纳情况和理由' })
  readonly feedbackByLaw!: boolean;

  @Field(() => TextScalar, { description: '规定的内容' })
  readonly duty!: string;

  @Field(() => CalendarDayScalar, { description: '从哪一天起适用；不早于确认之日' })
  readonly fromDay!: CalendarDay;

  @Field(() => TextScalar, { description: '为什么登记，随规定公开' })
  readonly reason!: string;
}
