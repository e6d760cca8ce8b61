import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ReplyWay } from '#server/law/procedure/unit-consultation.ts';

/** 随函草案的一条. */
@ObjectType({ simpleResolvers: true })
export class InquiryClause {
  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly text!: string;
}

/** 一份随函材料. */
@ObjectType({ simpleResolvers: true })
export class InquiryFile {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly size!: number;
}

/** What every letter on a fixed draft has (征求意见函、专家论证函): the text by its digest, its days, its way, and the name under the answer. */
@ObjectType({ simpleResolvers: true })
export abstract class LetterView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly matter!: string;

  @Field(() => String)
  readonly fromUnit!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => Int, { nullable: true, description: '第几稿；草案没有录入系统的为空' })
  readonly draftNo!: number | null;

  @Field(() => String)
  readonly digest!: string;

  @Field(() => CalendarDayScalar)
  readonly sentOn!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly dueOn!: CalendarDay;

  @Field(() => InstantScalar, { nullable: true })
  readonly recalledAt!: Date | null;

  @Field(() => String)
  readonly recallReason!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly repliedOn!: CalendarDay | null;

  @Field(() => ReplyWay, { nullable: true })
  readonly way!: ReplyWay | null;

  @Field(() => String)
  readonly signedBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly signedAt!: Date | null;
}
