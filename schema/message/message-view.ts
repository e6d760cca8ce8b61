import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { MessageKind, MessageStatus } from './message-kind.ts';

/** 发送记录; the recipient is masked. */
@ObjectType('Message', { description: '发送记录；收件地址已遮盖', simpleResolvers: true })
export class MessageView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => MessageKind)
  readonly kind!: MessageKind;

  @Field(() => String)
  readonly to!: string;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String)
  readonly body!: string;

  @Field(() => MessageStatus)
  readonly status!: MessageStatus;

  @Field(() => Int)
  readonly attempts!: number;

  @Field(() => String, { nullable: true })
  readonly error: string | null = null;

  @Field(() => InstantScalar, { nullable: true, description: '不打扰的时段里写成的，等到这个时刻发出' })
  readonly notBefore: Date | null = null;

  @Field(() => InstantScalar)
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly sentAt: Date | null = null;
}
