import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';

/** 报名: the upper bound of what is collected. */
@InputType()
export abstract class RegistrationFields {
  @Field(() => ID, { description: '场次的名额' })
  readonly groupId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => Int, { defaultValue: 1, description: '一共几个人' })
  readonly persons!: number;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => TextScalar)
  readonly contact!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '需要的帮助，如轮椅通道、手语翻译' })
  readonly needs!: string;

  @Field(() => Boolean, { defaultValue: false, description: '有未满14周岁的参加人' })
  readonly withMinor!: boolean;

  @Field(() => TextScalar, { defaultValue: '', description: '监护人姓名；联系方式填监护人的' })
  readonly guardian!: string;
}

/** 网上报名. */
@InputType('RegistrationInput', { description: '活动报名' })
export class RegistrationInput extends RegistrationFields {
  @Field(() => Int, { description: '个人信息处理告知的版本' })
  readonly noticeVersion!: number;
}

/** 代录报名: by telephone, in person, or of an invited group. */
@InputType('RecordedRegistrationInput', { description: '代录电话、现场和受邀人员的报名' })
export class RecordedRegistrationInput extends RegistrationFields {
  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;
}
