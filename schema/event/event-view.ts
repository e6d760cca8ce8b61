import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { EventStage } from '#server/law/event/event-stage.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import { EventPaper } from '#server/law/event/event-words.ts';
import {
  EventNoticeView,
  EventReportView,
  EventRoomView,
  EventSlotView,
  SpeakerView,
} from './event-parts.ts';

/** The decision that an event explains, or on which it hears the public (相关决策). */
@ObjectType({ simpleResolvers: true })
export class EventDecision {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;
}

/** 政府开放日、新闻发布会等活动; the public reads it from its publication on. */
@ObjectType('Event', { description: '政府开放日、新闻发布会、座谈会、实地走访等活动', simpleResolvers: true })
export class EventView {
  readonly unitIds!: readonly string[];
  readonly hostIds!: readonly string[];
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;
  readonly reviewNote!: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { description: '年份和当年的第几项活动，如2026-3' })
  readonly no!: string;

  @Field(() => EventKind)
  readonly kind!: EventKind;

  @Field(() => EventStage, { description: '由时刻推出的环节' })
  readonly stage!: EventStage;

  @Field(() => UnitView, { description: '主办单位' })
  readonly unit!: UnitView;

  @Field(() => [UnitView], { description: '主办和协办单位' })
  readonly hostUnits!: readonly UnitView[];

  @Field(() => EventDecision, { nullable: true })
  readonly decision!: EventDecision | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: '主题和内容' })
  readonly purpose!: string;

  @Field(() => String, { description: '活动安排' })
  readonly programme!: string;

  @Field(() => String, { description: '参加对象' })
  readonly audience!: string;

  @Field(() => EventRoomView, { nullable: true, description: '场地' })
  readonly room!: EventRoomView | null;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => String, { description: '主持人' })
  readonly moderator!: string;

  @Field(() => [SpeakerView])
  readonly speakers!: readonly SpeakerView[];

  @Field(() => Boolean, { description: '公众可以报名' })
  readonly openSignUp!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  readonly signUpOpensAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly signUpClosesAt!: Date | null;

  @Field(() => Int, { description: '一次最多报几个人' })
  readonly partyMax!: number;

  @Field(() => InstantScalar, { description: '第一场开始' })
  readonly startsAt!: Date;

  @Field(() => InstantScalar, { description: '最后一场结束' })
  readonly endsAt!: Date;

  @Field(() => EventPaper, { nullable: true, description: '正在准备公布的文稿' })
  readonly paper!: EventPaper | null;

  @Field(() => ReviewState)
  readonly review!: ReviewState;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly cancelledAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly cancelReason!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly reportPublishedAt!: Date | null;

  @Field(() => CalendarDayScalar, { description: '公布活动情况的期限' })
  readonly reportDueOn!: CalendarDay;

  @Field(() => Boolean, { description: '活动情况逾期没有公布' })
  readonly reportLate!: boolean;

  @Field(() => Int, { description: '日历的版本号' })
  readonly calendarSequence!: number;

  @Field(() => [EventSlotView])
  readonly slots!: readonly EventSlotView[];

  @Field(() => [EventNoticeView], { description: '公告，早的在前' })
  readonly notices!: readonly EventNoticeView[];

  @Field(() => EventReportView, { nullable: true })
  readonly report!: EventReportView | null;
}

/** A page of events. */
export const EventConnection = connectionOf(EventView, 'Event');

/** An event, or why it may not be so (活动或不予办理的理由). */
export const EventOrRefusal = orRefusal(EventView, 'Event');
