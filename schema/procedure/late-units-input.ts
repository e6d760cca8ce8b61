import { Field, InputType, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type UnitConsultation,
  type UnitConsultations,
  UnitReply,
} from '#server/law/procedure/unit-consultation.ts';

/** 一个单位当时的意见; what a dispute was about is told where none was settled. */
@ObjectType('LateUnitTold', { simpleResolvers: true })
@InputType({ description: '启用平台以前一个单位的意见' })
export class LateUnitInput implements UnitConsultation {
  @Field(() => TextScalar)
  readonly unitName!: string;

  @Field(() => CalendarDayScalar)
  readonly sentOn!: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: '反馈的最后日期' })
  readonly dueOn?: CalendarDay | null;

  @Field(() => UnitReply, { nullable: true })
  readonly reply?: UnitReply | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly repliedOn?: CalendarDay | null;

  @Field(() => Boolean, { description: '经协商已达成一致' })
  readonly settled!: boolean;

  @Field(() => TextScalar, { nullable: true, description: '争议内容' })
  readonly dispute?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '该单位意见' })
  readonly theirView?: string | null;

  @Field(() => TextScalar, { nullable: true, description: '承办单位意见' })
  readonly ownView?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly reasons?: string | null;

  @Field(() => TextScalar, { nullable: true })
  readonly basis?: string | null;
}

/** 启用平台以前征求有关单位意见的情况: told as a whole, from the letters on paper. */
@ObjectType('LateUnitsTold', { simpleResolvers: true })
@InputType({ description: '启用平台以前征求有关单位意见的情况' })
export class LateUnitsInput implements UnitConsultations {
  @Field(() => [LateUnitInput])
  readonly consultations!: LateUnitInput[];

  @Field(() => Boolean, { description: '不涉及其他单位的职责' })
  readonly noUnitConcerned!: boolean;
}
