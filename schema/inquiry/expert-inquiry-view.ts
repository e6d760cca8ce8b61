import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { ExpertStanding } from '#server/law/procedure/expert-standing.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { AspectAdoptionInput, ExpertArgumentInput } from './expert-inquiry-input.ts';
import { LetterView } from './letter-view.ts';

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

  @Field(() => Capability, { description: '录入联系方式' })
  readonly enterAddress!: Capability;

  @Field(() => Capability, { description: '催办' })
  readonly remind!: Capability;

  @Field(() => Capability)
  readonly recall!: Capability;
}

/** 专家论证函, with its declaration, its opinion and what became of it. */
@ObjectType('ExpertInquiry', { description: '专家论证函', simpleResolvers: true })
export class ExpertInquiryView extends LetterView {
  @Field(() => String, { description: '专家姓名或者专业机构名称' })
  readonly addressee!: string;

  @Field(() => ExpertKind)
  readonly expertKind!: ExpertKind;

  @Field(() => String)
  readonly employer!: string;

  @Field(() => LibraryLevel, { nullable: true })
  readonly library!: LibraryLevel | null;

  @Field(() => String, { description: '为什么请库外、上级专家库的专家' })
  readonly outsideReason!: string;

  @Field(() => Boolean)
  readonly dissenting!: boolean;

  @Field(() => ExpertStanding)
  readonly standing!: ExpertStanding;

  @Field(() => InterestDeclaration, { nullable: true })
  readonly interest!: InterestDeclaration | null;

  @Field(() => String)
  readonly interestNote!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly declaredAt!: Date | null;

  @Field(() => ID, { nullable: true, description: '书面声明的扫描件；凭链接声明的为空' })
  readonly declarationId!: string | null;

  @Field(() => UnitReply, { nullable: true, description: '结论' })
  readonly reply!: UnitReply | null;

  @Field(() => ExpertArgumentInput, { nullable: true })
  readonly argument!: ExpertArgumentInput | null;

  @Field(() => [AspectAdoptionInput])
  readonly adoptions!: AspectAdoptionInput[];
}

/** A letter after its change, or why it may not be so. */
export const ExpertInquiryOrRefusal = orRefusal(ExpertInquiryView, 'ExpertInquiry');
