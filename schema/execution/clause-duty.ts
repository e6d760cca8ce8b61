import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { ClauseDuty } from '#server/law/execution/clause-duty.ts';

/** 条款任务, as it is typed. */
@InputType('ClauseDutyInput', { description: '决策文本的一条要求谁做什么' })
export class ClauseDutyInput implements ClauseDuty {
  @Field(() => ID, { nullable: true, description: '条款的固定编号；全文为空' })
  readonly anchorId?: string | null;

  @Field(() => ID, { description: '负责单位，应当是执行单位' })
  readonly unitId!: string;

  @Field(() => TextScalar)
  readonly task!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '受益的人' })
  readonly beneficiary!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly dueOn?: CalendarDay | null;

  @Field(() => Int, { nullable: true, description: '某事之后几个工作日' })
  readonly dueDays?: number | null;

  @Field(() => TextScalar, { defaultValue: '', description: '从什么事算起' })
  readonly dueAfter!: string;
}

/** 条款任务, as everybody reads it: who does what for whom, and until when. */
@ObjectType('ClauseDuty', { description: '决策文本的一条要求谁做什么', simpleResolvers: true })
export class ClauseDutyView {
  @Field(() => ID, { nullable: true, description: '条款的固定编号；全文为空' })
  readonly anchorId!: string | null;

  @Field(() => String, { description: '条款的编号；全文为空' })
  readonly clauseNo!: string;

  @Field(() => Int, { nullable: true, description: '决策文本是第几稿' })
  readonly version!: number | null;

  @Field(() => String, { description: '负责单位' })
  readonly unitName!: string;

  @Field(() => String)
  readonly task!: string;

  @Field(() => String)
  readonly beneficiary!: string;

  @Field(() => String, { description: '期限；没有期限的为空' })
  readonly due!: string;
}
