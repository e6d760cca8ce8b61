import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { EventTiding } from '#server/law/event-words.ts';
import { DeliveryWay } from '#server/law/invitation-words.ts';

/** One thing to tell somebody by telephone. */
@ObjectType('RegistrationTelling', { description: '要告知的一项', simpleResolvers: true })
export class RegistrationTellingView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => EventTiding)
  readonly tiding!: EventTiding;

  @Field(() => String, { description: '要告诉他的话' })
  readonly text!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 须电话告知: somebody whom neither mail nor message reached; masked, his number is revealed for a reason. */
@ObjectType('RegistrationToCall', { description: '须电话告知的报名人', simpleResolvers: true })
export class RegistrationToCallView {
  @Field(() => ID, { description: '报名' })
  readonly id!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly receiptNo!: string;

  @Field(() => [RegistrationTellingView])
  readonly tellings!: readonly RegistrationTellingView[];

  @Field(() => InstantScalar, { nullable: true, description: '上次没有人接听的时刻' })
  readonly missedAt!: Date | null;
}

/** 已告知: by whom, when, with what answer. */
@ObjectType('RegistrationCall', { description: '电话告知的记录', simpleResolvers: true })
export class RegistrationCallView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => EventTiding)
  readonly tiding!: EventTiding;

  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => Boolean, { description: '告知到本人；否是没有人接听' })
  readonly reached!: boolean;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly byName!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 电话告知 of an event. */
@ObjectType('EventCalls', { description: '须电话告知的和告知过的', simpleResolvers: true })
export class EventCallsView {
  @Field(() => [RegistrationToCallView])
  readonly toCall!: readonly RegistrationToCallView[];

  @Field(() => [RegistrationCallView], { description: '近的在前' })
  readonly made!: readonly RegistrationCallView[];
}

/** 登记告知. */
@InputType('RegistrationCallInput')
export class RegistrationCallInput {
  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => Boolean)
  readonly reached!: boolean;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly note!: string;
}
