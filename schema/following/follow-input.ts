import { Field, ID, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { FollowKind, FollowPace } from '#server/law/following/following-words.ts';

/** 申请关注. */
@InputType('FollowInput', { description: '用邮箱或者手机短信关注' })
export class FollowInput {
  @Field(() => FollowKind)
  readonly kind!: FollowKind;

  @Field(() => String, { defaultValue: '', description: '决策编号、单位的编号或者事项类别' })
  readonly subject!: string;

  @Field(() => TextScalar, { description: '电子邮箱；开通短信的，也可以是手机号码' })
  readonly address!: string;

  @Field(() => FollowPace)
  readonly pace!: FollowPace;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => Int, { description: '所见个人信息处理告知的版本' })
  readonly noticeVersion!: number;
}
