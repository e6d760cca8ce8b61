import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';

/** 索取验证码. */
@InputType('FollowCodeAskInput', { description: '索取验证码，用手机号码查看和停止关注' })
export class FollowCodeAskInput {
  @Field(() => TextScalar, { description: '手机号码' })
  readonly address!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;
}

/** 填验证码. */
@InputType('FollowCodeInput', { description: '手机号码和短信里的验证码' })
export class FollowCodeInput {
  @Field(() => TextScalar, { description: '手机号码' })
  readonly address!: string;

  @Field(() => TextScalar, { description: '六位数字' })
  readonly code!: string;
}

/** What a request for a code answers, whatever became of it. */
@ObjectType('FollowCodeAsked', { description: '收到了索取验证码的申请', simpleResolvers: true })
export class FollowCodeAskedView {
  @Field(() => Int, { description: '多少分钟内填写' })
  readonly minutes!: number;
}

/** What a right code opens. */
@ObjectType('FollowCodeEntered', { description: '验证码打开的', simpleResolvers: true })
export class FollowCodeEnteredView {
  @Field(() => String, { description: '全部关注的链接' })
  readonly ownToken!: string;
}

/** That it was taken, or why it is not. */
export const FollowCodeAskedOrRefusal = orRefusal(FollowCodeAskedView, 'FollowCodeAsked');

/** One's own follows, or that the code opens nothing. */
export const FollowCodeEnteredOrRefusal = orRefusal(FollowCodeEnteredView, 'FollowCodeEntered');
