import { Field, ID, ObjectType } from 'type-graphql';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { LetterView } from './letter-view.ts';
import { UnitOpinionInput } from './unit-inquiry-input.ts';

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
  readonly resend!: Capability;

  @Field(() => Capability, { description: '录入联系方式' })
  readonly enterAddress!: Capability;

  @Field(() => Capability, { description: '催办' })
  readonly remind!: Capability;

  @Field(() => Capability)
  readonly recall!: Capability;
}

/** 征求意见函, with its answer and what became of it. */
@ObjectType('UnitInquiry', { description: '征求意见函', simpleResolvers: true })
export class UnitInquiryView extends LetterView {
  @Field(() => String)
  readonly unitName!: string;

  @Field(() => Boolean, { description: '凭专用链接答复' })
  readonly byLink!: boolean;

  @Field(() => UnitReply, { nullable: true })
  readonly reply!: UnitReply | null;

  @Field(() => [UnitOpinionInput])
  readonly opinions!: UnitOpinionInput[];

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
}

/** A letter after its change, or why it may not be so. */
export const UnitInquiryOrRefusal = orRefusal(UnitInquiryView, 'UnitInquiry');
