import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ClauseDutyInput } from './clause-duty.ts';
import { ExecutionReportKind } from '#server/law/execution/execution.ts';

/** 确定执行单位, as it is typed. */
@InputType('ExecutionStartInput')
export class ExecutionStartInput {
  @Field(() => [ID])
  readonly executingUnitIds!: string[];

  @Field(() => ID, { nullable: true, defaultValue: null, description: '督促检查的单位' })
  readonly supervisingUnitId!: string | null;

  @Field(() => CalendarDayScalar)
  readonly startsOn!: CalendarDay;

  @Field(() => [ClauseDutyInput], {
    defaultValue: [],
    description: '各条要求谁做什么；公布的决策，公众看得到',
  })
  readonly duties!: ClauseDutyInput[];

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}

/** 执行情况报告, as it is typed; `unitId` is said only by those who record the report of another unit. */
@InputType('ExecutionReportInput')
export class ExecutionReportInput {
  @Field(() => ExecutionReportKind)
  readonly kind!: ExecutionReportKind;

  @Field(() => ID, { nullable: true, defaultValue: null, description: '县政府办代为登记的，写明报告单位' })
  readonly unitId!: string | null;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => CalendarDayScalar, { description: '发生或者发现的日期' })
  readonly foundOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: '报告日期' })
  readonly reportedOn!: CalendarDay;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
