import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';

/** 更正以前的补录, as it was confirmed then. */
@ObjectType('LateMarkEarlier', { description: '更正以前的补录；原来的内容不删除', simpleResolvers: true })
export class LateMarkEarlierView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => CalendarDayScalar)
  readonly firstDay!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly lastDay!: CalendarDay;

  @Field(() => String)
  readonly told!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => CalendarDayScalar, { description: '当时确认的日期' })
  readonly confirmedOn!: CalendarDay;

  @Field(() => String, { description: '更正的理由' })
  readonly reason!: string;

  @Field(() => CalendarDayScalar, { description: '更正经确认的日期' })
  readonly correctedOn!: CalendarDay;
}

const description = '补录标记：这一程序在启用平台以前办理，根据当时的材料补录，经另一人确认；标记不能去掉';

/** 补录标记, as everyone reads it. */
@ObjectType('LateMark', { description, simpleResolvers: true })
export class LateMarkView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => LateStep)
  readonly step!: LateStep;

  @Field(() => DecisionStepKind, {
    nullable: true,
    description: '属于哪一程序；启动、起草、征求有关单位意见为空',
  })
  readonly stepKind!: DecisionStepKind | null;

  @Field(() => CalendarDayScalar, { description: '开始或者发生的日期' })
  readonly firstDay!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '结束的日期' })
  readonly lastDay!: CalendarDay;

  @Field(() => String, { description: '办理情况' })
  readonly told!: string;

  @Field(() => String, { description: '材料的来源' })
  readonly source!: string;

  @Field(() => [String], { description: '不符合规定之处；有的，不能代替应当履行的程序' })
  readonly shortfalls!: readonly string[];

  @Field(() => String, { description: '录入单位' })
  readonly enteredBy!: string;

  @Field(() => CalendarDayScalar)
  readonly enteredOn!: CalendarDay;

  @Field(() => [LateMarkEarlierView], { description: '更正以前的内容，新的在前；没有更正过的为空' })
  readonly earlier!: readonly LateMarkEarlierView[];

  @Field(() => String, { description: '确认单位' })
  readonly confirmedBy!: string;

  @Field(() => CalendarDayScalar)
  readonly confirmedOn!: CalendarDay;
}
