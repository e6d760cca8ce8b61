import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';

/** 报名回执: the look-up code is in no other answer; a repeated request gets the same receipt. */
@ObjectType('HearingReceipt', { description: '报名回执：查询码只在此出现一次', simpleResolvers: true })
export class HearingReceiptView {
  /** Read by the field `hearing`; not in the contract itself. */
  readonly hearingId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;

  @Field(() => Date)
  readonly submittedAt!: Date;

  @Field(() => SignUpState)
  readonly state!: SignUpState;
}

/** The receipt, or everything that stands in the way. */
export const HearingReceiptOrRefusal = orRefusal(HearingReceiptView, 'HearingReceipt');

/** 本人的报名, opened by receipt number and look-up code. */
@ObjectType('MyHearingSignUp', { description: '本人凭受理编号和查询码看到的报名', simpleResolvers: true })
export class MySignUpView {
  /** Read by the field `hearing`; not in the contract itself. */
  readonly hearingId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => HearingAttendance)
  readonly attendance!: HearingAttendance;

  @Field(() => StakeholderSide, { nullable: true })
  readonly side!: StakeholderSide | null;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Date)
  readonly submittedAt!: Date;

  @Field(() => SignUpState)
  readonly state!: SignUpState;

  @Field(() => Int, { nullable: true, description: '候补的次序' })
  readonly waiting!: number | null;

  @Field(() => Date, { nullable: true, description: '空出的席位保留到什么时候' })
  readonly claimBy!: Date | null;

  @Field(() => Capability, { description: '确认空出的席位' })
  readonly claim!: Capability;

  @Field(() => Capability)
  readonly withdraw!: Capability;
}

/** 工作台看到的报名: masked names, nobody's contact. */
@ObjectType('HearingSignUp', { simpleResolvers: true })
export class SignUpView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => HearingAttendance)
  readonly attendance!: HearingAttendance;

  @Field(() => StakeholderSide, { nullable: true })
  readonly side!: StakeholderSide | null;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => Date)
  readonly submittedAt!: Date;

  @Field(() => SignUpState)
  readonly state!: SignUpState;
}

/** A page of sign-ups. */
export const SignUpConnection = connectionOf(SignUpView, 'HearingSignUp');

/** 报名人、参加人的姓名和联系方式; only a logged command answers with it. */
@ObjectType('RevealedHearingContact', { simpleResolvers: true })
export class RevealedHearingContact {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => ContactKind, { nullable: true })
  readonly contactKind!: ContactKind | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;
}
