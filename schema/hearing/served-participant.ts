import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { MessageStatus } from '#schema/message/message-kind.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DeliveryWay } from '#server/law/people/notification.ts';

/** By which way something went to a participant, and what became of it. */
@ObjectType('HearingChannel', { description: '送达的方式和结果', simpleResolvers: true })
export class HearingChannelView {
  @Field(() => DeliveryWay, { nullable: true })
  readonly way!: DeliveryWay | null;

  @Field(() => MessageStatus, { nullable: true })
  readonly status!: MessageStatus | null;

  @Field(() => InstantScalar, { nullable: true, description: '发出、告知到本人或者当面送达的时间' })
  readonly at!: Date | null;

  @Field(() => String, { description: '打电话的人、送达人' })
  readonly by!: string;
}

/** 送达回证. */
@ObjectType('HearingServiceReceipt', { simpleResolvers: true })
export class HearingServiceReceipt {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;
}

/** What reached a participant (送达情况), by the record of the channels; only the unit itself and who audits it read it. */
@ObjectType('HearingService', { description: '听证参加人的送达情况', simpleResolvers: true })
export class HearingServiceView {
  @Field(() => ID)
  readonly participantId!: string;

  @Field(() => HearingChannelView, { description: '通知参加听证会' })
  readonly told!: HearingChannelView;

  @Field(() => HearingChannelView, { description: '最近一次发送材料' })
  readonly sent!: HearingChannelView;

  @Field(() => HearingChannelView, { description: '材料送达' })
  readonly served!: HearingChannelView;

  @Field(() => CalendarDayScalar, { nullable: true, description: '材料送达日' })
  readonly deliveredOn!: CalendarDay | null;

  @Field(() => HearingServiceReceipt, { nullable: true, description: '送达回证' })
  readonly receipt!: HearingServiceReceipt | null;
}
