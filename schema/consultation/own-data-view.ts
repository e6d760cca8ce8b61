import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** A message that was written to the author (发给本人的告知). */
@ObjectType({ simpleResolvers: true })
export class OwnMessage {
  @Field(() => MessageKind)
  readonly kind!: MessageKind;

  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => String)
  readonly to!: string;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => InstantScalar)
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly sentAt!: Date | null;
}

/** Somebody of the staff who opened the author's contact, and why (查看联系方式的记录). */
@ObjectType({ simpleResolvers: true })
export class ContactReading {
  @Field(() => InstantScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => String)
  readonly reason!: string;
}

/** 本人的资料 (个人信息保护法第四十五条): what is kept of the author apart from the opinion itself. */
@ObjectType({ description: '除意见本身以外，保存的本人资料', simpleResolvers: true })
export class OwnData {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => String, { nullable: true })
  readonly contact!: string | null;

  @Field(() => [OwnMessage])
  readonly messages!: OwnMessage[];

  @Field(() => [ContactReading])
  readonly readings!: ContactReading[];

  @Field(() => Capability)
  readonly erase!: Capability;
}
