import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { UnitOpinionInput } from './unit-inquiry-input.ts';

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

/** 征求意见函可办事项. */
@ObjectType({ simpleResolvers: true })
export class InquiryCapabilities {
  @Field(() => Capability)
  readonly answer!: Capability;

  @Field(() => Capability)
  readonly enterPaper!: Capability;

  @Field(() => Capability)
  readonly treat!: Capability;

  @Field(() => Capability)
  readonly recall!: Capability;
}

/** 征求意见函, with its answer and what became of it. */
@ObjectType('UnitInquiry', { description: '征求意见函', simpleResolvers: true })
export class UnitInquiryView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly unitName!: string;

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

  @Field(() => Boolean, { description: '凭专用链接答复' })
  readonly byLink!: boolean;

  @Field(() => String, { description: '发往的地址，已遮盖' })
  readonly sentTo!: string;

  @Field(() => MessageStatus, { nullable: true, description: '送达情况' })
  readonly delivery!: MessageStatus | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly recalledAt!: Date | null;

  @Field(() => String)
  readonly recallReason!: string;

  @Field(() => UnitReply, { nullable: true })
  readonly reply!: UnitReply | null;

  @Field(() => [UnitOpinionInput])
  readonly opinions!: UnitOpinionInput[];

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly repliedOn!: CalendarDay | null;

  @Field(() => ReplyWay, { nullable: true })
  readonly way!: ReplyWay | null;

  @Field(() => String)
  readonly signedBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly signedAt!: Date | null;

  @Field(() => ID, { nullable: true })
  readonly paperId!: string | null;

  @Field(() => Boolean)
  readonly settled!: boolean;

  @Field(() => String)
  readonly dispute!: string;

  @Field(() => String)
  readonly ownView!: string;

  @Field(() => String)
  readonly reasons!: string;

  @Field(() => String)
  readonly basis!: string;

  @Field(() => Boolean, { description: '已经写明处理情况' })
  readonly treated!: boolean;

  @Field(() => [InquiryClause])
  readonly clauses!: InquiryClause[];

  @Field(() => [InquiryFile], { description: '随函材料' })
  readonly files!: InquiryFile[];
}

/** A letter after its change, or why it may not be so. */
export const UnitInquiryOrRefusal = orRefusal(UnitInquiryView, 'UnitInquiry');
