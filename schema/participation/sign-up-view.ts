import { Field, ID, ObjectType } from 'type-graphql';
import { ContactKind } from '#schema/consultation/comment-contact-kind.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { PublicActivityView } from '#schema/participation/public-activity-view.ts';

const RECEIPT = '报名回执：查询码只在此出现一次，重复提交得到同一张回执';

/** 报名, as the unit sees it: masked. */
@ObjectType('SignUp', { description: '报名；公众看不到', simpleResolvers: true })
export class SignUpView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true })
  readonly needs!: string | null;

  @Field(() => InstantScalar)
  readonly signedUpAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: '是否到场；没有登记的为空' })
  readonly attended!: boolean | null;
}

/** 我的报名: opened by receipt number and look-up code. */
@ObjectType('MySignUp', { description: '本人的报名', simpleResolvers: true })
export class MySignUpView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true })
  readonly needs!: string | null;

  @Field(() => InstantScalar)
  readonly signedUpAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => PublicActivityView)
  readonly activity!: PublicActivityView;

  @Field(() => Capability)
  readonly cancel!: Capability;
}

/** 报名回执. */
@ObjectType('SignUpReceipt', { description: RECEIPT, simpleResolvers: true })
export class SignUpReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;
}

/** 问卷已收到. */
@ObjectType('QuestionnaireReceipt', { simpleResolvers: true })
export class QuestionnaireReceiptView {
  @Field(() => InstantScalar)
  readonly submittedAt!: Date;
}

/** 报名人; only a logged command answers with it. */
@ObjectType('RevealedSignUp', { simpleResolvers: true })
export class RevealedSignUp {
  @Field(() => String)
  readonly name!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => String)
  readonly contact!: string;
}

/** The receipt, or everything that stands in the way. */
export const SignUpReceiptOrRefusal = orRefusal(SignUpReceiptView, 'SignUpReceipt');
/** The sign-up as it now stands, or why not. */
export const MySignUpOrRefusal = orRefusal(MySignUpView, 'MySignUp');
/** That it was received, or why not. */
export const QuestionnaireReceiptOrRefusal = orRefusal(QuestionnaireReceiptView, 'QuestionnaireReceipt');
