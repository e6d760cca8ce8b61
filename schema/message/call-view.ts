import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { CallOutcome, DeliveryWay } from '#server/law/people/notification.ts';
import { MessageKind, MessageStatus } from './message-kind.ts';

/** One try, by whom, when, with what result. */
@ObjectType('CallAttempt', { description: '电话告知的一次登记', simpleResolvers: true })
export class CallAttemptView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DeliveryWay)
  readonly way!: DeliveryWay;

  @Field(() => CallOutcome)
  readonly outcome!: CallOutcome;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly byName!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 须电话告知: somebody whom neither mail nor short message reaches, and what to say; the number is revealed for a reason. */
@ObjectType('Call', { description: '须电话告知的一项', simpleResolvers: true })
export class CallView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => MessageKind)
  readonly kind!: MessageKind;

  @Field(() => MessageStatus)
  readonly status!: MessageStatus;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { nullable: true })
  readonly receiptNo!: string | null;

  @Field(() => String)
  readonly subject!: string;

  @Field(() => String, { description: '要说的话' })
  readonly text!: string;

  @Field(() => String, { description: '为哪件事' })
  readonly aboutTitle!: string;

  @Field(() => String, { description: '这件事在工作台的地址' })
  readonly aboutPath!: string;

  @Field(() => Boolean, { description: '留有号码，可以写明理由查看' })
  readonly hasContact!: boolean;

  @Field(() => InstantScalar)
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: '过了这个时刻不用再告知' })
  readonly callUntil!: Date | null;

  @Field(() => [CallAttemptView])
  readonly attempts!: readonly CallAttemptView[];
}

/** One thing somebody has to be called about, and how many wait. */
@ObjectType('CallSubject', { description: '有人等待电话告知的一件事', simpleResolvers: true })
export class CallSubjectView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Number)
  readonly waiting!: number;
}

/** 查看到的号码. */
@ObjectType('RevealedCallContact', { description: '须电话告知的号码', simpleResolvers: true })
export class RevealedCallContact {
  @Field(() => String)
  readonly contact!: string;
}

/** 登记电话告知. */
@InputType('CallInput')
export class CallInput {
  @Field(() => DeliveryWay, { defaultValue: DeliveryWay.PHONE })
  readonly way!: DeliveryWay;

  @Field(() => CallOutcome)
  readonly outcome!: CallOutcome;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly note!: string;
}

/** A page of the call list. */
export const CallConnection = connectionOf(CallView, 'Call');

/** A call that was recorded, or why it is not. */
export const CallOrRefusal = orRefusal(CallView, 'Call');
