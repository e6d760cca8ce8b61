import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { RegistrationState } from '#server/law/event/event-words.ts';
import { EventView } from './event-view.ts';

/** 报名, as the hosts see it: masked. */
@ObjectType('Registration', { description: '活动报名；公众看不到', simpleResolvers: true })
export class RegistrationView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly groupId!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => String, { nullable: true })
  readonly needs!: string | null;

  @Field(() => Boolean, { description: '有未满14周岁的参加人' })
  readonly withMinor!: boolean;

  @Field(() => Int, { description: '报名的次序' })
  readonly place!: number;

  @Field(() => CommentChannel)
  readonly channel!: CommentChannel;

  @Field(() => RegistrationState)
  readonly state!: RegistrationState;

  @Field(() => InstantScalar)
  readonly registeredAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '名额保留到' })
  readonly claimBy!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly checkedInAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '到场人数' })
  readonly checkedInPersons!: number | null;

  @Field(() => String, { nullable: true, description: '在哪台设备签到' })
  readonly checkedInDevice!: string | null;

  @Field(() => String, { nullable: true, description: '代为取消的原因' })
  readonly cancelReason!: string | null;

  @Field(() => Capability, { description: '代为确认名额' })
  readonly claim!: Capability;

  @Field(() => Capability, { description: '代为取消报名' })
  readonly cancel!: Capability;
}

/** 我的报名: opened by receipt number and look-up code. */
@ObjectType('MyRegistration', { description: '本人的活动报名', simpleResolvers: true })
export class MyRegistrationView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => Int)
  readonly persons!: number;

  @Field(() => String, { nullable: true })
  readonly needs!: string | null;

  @Field(() => RegistrationState)
  readonly state!: RegistrationState;

  @Field(() => Int, { nullable: true, description: '前面还有几批人候补' })
  readonly ahead!: number | null;

  @Field(() => InstantScalar)
  readonly registeredAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '名额保留到' })
  readonly claimBy!: Date | null;

  @Field(() => InstantScalar, { description: '所报场次' })
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => EventView)
  readonly event!: EventView;

  @Field(() => Capability, { description: '确认名额' })
  readonly claim!: Capability;

  @Field(() => Capability, { description: '取消报名' })
  readonly cancel!: Capability;
}

/** 报名回执: the number to show, the code to keep, and whether there is a seat. */
@ObjectType('RegistrationReceipt', { description: '活动报名回执', simpleResolvers: true })
export class RegistrationReceiptView {
  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => String)
  readonly lookupCode!: string;

  @Field(() => RegistrationState)
  readonly state!: RegistrationState;
}

/** The receipt, or everything that stands in the way. */
export const RegistrationReceiptOrRefusal = orRefusal(RegistrationReceiptView, 'RegistrationReceipt');
