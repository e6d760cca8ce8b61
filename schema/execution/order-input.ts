import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SuspensionGround } from '#server/law/execution/suspension.ts';

/** 中止执行的决定, as it is typed. */
@InputType('SuspensionInput')
export class SuspensionInput {
  @Field(() => SuspensionGround)
  readonly ground!: SuspensionGround;

  @Field(() => TextScalar, { description: '情况说明' })
  readonly situation!: string;

  @Field(() => TextScalar, { description: '紧急理由' })
  readonly urgency!: string;

  @Field(() => TextScalar, { description: '决定记录的文号或者存放处' })
  readonly record!: string;

  @Field(() => CalendarDayScalar)
  readonly orderedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** 恢复执行、执行完毕, as they are typed: a day, and a reason or an account. */
@InputType('ReasonedInput')
export class ReasonedInput {
  @Field(() => TextScalar)
  readonly reason!: string;

  @Field(() => CalendarDayScalar)
  readonly happenedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** 废止的决定, as it is typed; its reason is published. Which meeting discussed it is known from the meeting desk. */
@InputType('RepealInput')
export class RepealInput {
  @Field(() => TextScalar, { description: '废止理由，向社会公布' })
  readonly reason!: string;

  @Field(() => CalendarDayScalar, { description: '废止日期' })
  readonly repealsOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
