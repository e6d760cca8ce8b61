import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DutyStage } from '#server/law/compliance/duties.ts';

/** 各状态的事项数. */
@ObjectType({ description: '各状态的合规事项数；迟办的计入逾期，另行列出', simpleResolvers: true })
export class DutyCounts {
  @Field(() => Int)
  readonly met!: number;

  @Field(() => Int)
  readonly due!: number;

  @Field(() => Int, { description: '逾期：未办的、迟办的和迟登记的' })
  readonly late!: number;

  @Field(() => Int, { description: '其中逾期未办的' })
  readonly unmet!: number;

  @Field(() => Int)
  readonly missing!: number;

  @Field(() => Int)
  readonly waived!: number;

  @Field(() => Int)
  readonly ahead!: number;

  @Field(() => Int)
  readonly notApplicable!: number;
}

/** 一个单位的合规情况. */
@ObjectType({ simpleResolvers: true })
export class UnitCompliance {
  @Field(() => ID, { nullable: true, description: '没有人担任该岗位的，为空' })
  readonly unitId!: string | null;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => Int, { description: '涉及的决策数' })
  readonly decisions!: number;

  @Field(() => DutyCounts)
  readonly counts!: DutyCounts;
}

/** 一项合规要求在各决策中的履行情况. */
@ObjectType({ simpleResolvers: true })
export class RuleCompliance {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly rule!: string;

  @Field(() => FindingBasis)
  readonly basis!: FindingBasis;

  @Field(() => String)
  readonly article!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DutyStage)
  readonly stage!: DutyStage;

  @Field(() => DutyCounts)
  readonly counts!: DutyCounts;
}

/** 合规情况, computed anew from the record each time it is asked for. */
@ObjectType({ description: '合规情况，每次由记录重新计算', simpleResolvers: true })
export class ComplianceBoard {
  @Field(() => CalendarDayScalar)
  readonly today!: CalendarDay;

  @Field(() => [Int], { description: '有决策的年度' })
  readonly years!: number[];

  @Field(() => Int)
  readonly decisions!: number;

  @Field(() => DutyCounts)
  readonly total!: DutyCounts;

  @Field(() => [UnitCompliance])
  readonly units!: UnitCompliance[];

  @Field(() => [RuleCompliance])
  readonly rules!: RuleCompliance[];
}

/** 本人的合规提示. */
@ObjectType({ description: '本人经办的合规事项', simpleResolvers: true })
export class DutyReminder {
  @Field(() => CalendarDayScalar)
  readonly today!: CalendarDay;

  @Field(() => Int, { description: '逾期未办' })
  readonly late!: number;

  @Field(() => Int)
  readonly missing!: number;

  @Field(() => Int, { description: '三个工作日内到期' })
  readonly soon!: number;
}
