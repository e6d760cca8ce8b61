import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { AnswerTreatment, UnitAnswer, UnitOpinion } from '#server/law/procedure/unit-answer.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { OutsideUnit } from '#server/law/procedure/unit-inquiry.ts';

/** 没有账号的单位, by its name. */
@InputType({ description: '在平台上没有账号的单位' })
export class OutsideUnitInput implements OutsideUnit {
  @Field(() => TextScalar)
  readonly name!: string;
}

/** 征求意见函, to several units at once. */
@InputType({ description: '征求意见函' })
export class UnitInquiriesInput {
  @Field(() => [ID], { description: '在平台上有账号的单位' })
  readonly unitIds!: string[];

  @Field(() => [OutsideUnitInput])
  readonly outside!: OutsideUnitInput[];

  @Field(() => CalendarDayScalar, { description: '反馈的最后日期' })
  readonly dueOn!: CalendarDay;

  @Field(() => TextScalar, { description: '请着重研究的问题' })
  readonly note!: string;

  @Field(() => TextScalar, { description: '承办单位联系人和电话' })
  readonly contact!: string;

  @Field(() => [ID], { description: '随函材料' })
  readonly fileIds!: string[];
}

/** 单位的一条意见: on a clause, or on the whole. */
@ObjectType('UnitOpinion', { simpleResolvers: true })
@InputType('UnitOpinionInput', { description: '单位的一条意见' })
export class UnitOpinionInput implements UnitOpinion {
  @Field(() => String, { nullable: true, description: '条款序号；对全文的意见为空' })
  readonly clauseNo?: string | null | undefined;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 单位的答复, signed by who sends it. */
@InputType({ description: '单位的答复' })
export class UnitAnswerInput implements UnitAnswer {
  @Field(() => UnitReply)
  readonly reply!: UnitReply;

  @Field(() => [UnitOpinionInput])
  readonly opinions!: UnitOpinionInput[];
}

/** 书面回复, with its scan. */
@InputType({ description: '单位的书面回复，由承办单位录入' })
export class PaperAnswerInput extends UnitAnswerInput {
  @Field(() => CalendarDayScalar)
  readonly repliedOn!: CalendarDay;

  @Field(() => ID, { description: '书面回复的扫描件' })
  readonly fileId!: string;
}

/** 对单位答复的处理, by the unit that asked. */
@InputType({ description: '对单位答复的处理' })
export class AnswerTreatmentInput implements AnswerTreatment {
  @Field(() => Boolean, { description: '已经按其意见修改' })
  readonly settled!: boolean;

  @Field(() => TextScalar)
  readonly dispute!: string;

  @Field(() => TextScalar)
  readonly ownView!: string;

  @Field(() => TextScalar)
  readonly reasons!: string;

  @Field(() => TextScalar)
  readonly basis!: string;
}
