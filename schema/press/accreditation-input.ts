import './press-enums.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactKind } from '#schema/identity/contact-kind.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { PressCoverage } from '#server/law/press/press-words.ts';

/** 记者报名: the upper bound of what is collected. */
@InputType('AccreditationInput', { description: '记者报名' })
export class AccreditationInput {
  @Field(() => ID, { description: '新闻发布会' })
  readonly eventId!: string;

  @Field(() => ID)
  readonly idempotencyKey!: string;

  @Field(() => Int, { description: '个人信息处理告知的版本' })
  readonly noticeVersion!: number;

  @Field(() => TextScalar, { description: '媒体名称' })
  readonly outlet!: string;

  @Field(() => PressCoverage, { description: '采访方式' })
  readonly coverage!: PressCoverage;

  @Field(() => Int, { defaultValue: 1, description: '一共几个人' })
  readonly persons!: number;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '记者证号，可以不填' })
  readonly cardNo!: string;

  @Field(() => ContactKind)
  readonly contactKind!: ContactKind;

  @Field(() => TextScalar)
  readonly contact!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '携带的设备' })
  readonly equipment!: string;
}
