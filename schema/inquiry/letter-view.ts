import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';
import type { LetterReminder } from '#server/law/procedure/letter-reminder.ts';
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

/** 一次催办. */
@ObjectType('LetterReminder', { description: '一次催办', simpleResolvers: true })
export class LetterReminderView implements LetterReminder {
  @Field(() => InstantScalar)
  readonly at!: string;

  @Field(() => String, { description: '催办的人' })
  readonly by!: string;

  @Field(() => DeliveryWay, { nullable: true, description: '方式；送到被征求意见单位工作台的为空' })
  readonly way!: DeliveryWay | null;
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

  @Field(() => InstantScalar, { nullable: true, description: '第一次打开的时刻' })
  readonly openedAt!: Date | null;

  @Field(() => String, { description: '在工作台打开的人；凭链接打开的为空' })
  readonly openedBy!: string;

  @Field(() => [LetterReminderView], { description: '催办，由早到晚' })
  readonly reminders!: LetterReminderView[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly repliedOn!: CalendarDay | null;

  @Field(() => ReplyWay, { nullable: true })
  readonly way!: ReplyWay | null;

  @Field(() => String)
  readonly signedBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly signedAt!: Date | null;
}
