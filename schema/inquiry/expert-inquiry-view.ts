import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ExpertStanding } from '#server/law/procedure/expert-standing.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ReplyWay, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AspectAdoptionInput, ExpertArgumentInput } from './expert-inquiry-input.ts';
import { InquiryClause, InquiryFile } from './unit-inquiry-view.ts';

/** 专家论证函可办事项. */
@ObjectType({ simpleResolvers: true })
export class ExpertInquiryCapabilities {
  @Field(() => Capability, { description: '声明、出具意见' })
  readonly answer!: Capability;

  @Field(() => Capability)
  readonly enterPaper!: Capability;

  @Field(() => Capability)
  readonly treat!: Capability;

  @Field(() => Capability)
  readonly resend!: Capability;

  @Field(() => Capability)
  readonly recall!: Capability;
}

/** 专家论证函, with its declaration, its opinion and what became of it. */
@ObjectType('ExpertInquiry', { description: '专家论证函', simpleResolvers: true })
export class ExpertInquiryView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: '专家姓名或者专业机构名称' })
  readonly addressee!: string;

  @Field(() => ExpertKind)
  readonly expertKind!: ExpertKind;

  @Field(() => String)
  readonly employer!: string;

  @Field(() => LibraryLevel, { nullable: true })
  readonly library!: LibraryLevel | null;

  @Field(() => Boolean)
  readonly dissenting!: boolean;

  @Field(() => ExpertStanding)
  readonly standing!: ExpertStanding;

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

  @Field(() => String, { description: '发往的地址，已遮盖' })
  readonly sentTo!: string;

  @Field(() => MessageStatus, { nullable: true, description: '送达情况' })
  readonly delivery!: MessageStatus | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly recalledAt!: Date | null;

  @Field(() => String)
  readonly recallReason!: string;

  @Field(() => InterestDeclaration, { nullable: true })
  readonly interest!: InterestDeclaration | null;

  @Field(() => String)
  readonly interestNote!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly declaredAt!: Date | null;

  @Field(() => UnitReply, { nullable: true, description: '结论' })
  readonly reply!: UnitReply | null;

  @Field(() => ExpertArgumentInput, { nullable: true })
  readonly argument!: ExpertArgumentInput | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly repliedOn!: CalendarDay | null;

  @Field(() => ReplyWay, { nullable: true })
  readonly way!: ReplyWay | null;

  @Field(() => String)
  readonly signedBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly signedAt!: Date | null;

  @Field(() => [AspectAdoptionInput])
  readonly adoptions!: AspectAdoptionInput[];

  @Field(() => [InquiryClause])
  readonly clauses!: InquiryClause[];

  @Field(() => [InquiryFile], { description: '随函材料' })
  readonly files!: InquiryFile[];
}

/** A letter after its change, or why it may not be so. */
export const ExpertInquiryOrRefusal = orRefusal(ExpertInquiryView, 'ExpertInquiry');
