import './event-enums.ts';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Attendance } from '#server/law/event/event-report.ts';
import { EventNoticeKind } from '#server/law/event/event-words.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额, as everybody reads it. */
@ObjectType('EventSeatGroup', { description: '名额', simpleResolvers: true })
export class EventSeatGroupView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => RepresentativeCategory, { nullable: true, description: '邀请的类别；空的是公众名额' })
  readonly category!: RepresentativeCategory | null;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => Int, { description: '最多候补的人数' })
  readonly waitlist!: number;

  @Field(() => Int, { description: '已经给出的名额' })
  readonly taken!: number;

  @Field(() => Int, { description: '正在候补的人数' })
  readonly waiting!: number;
}

/** 场次, as everybody reads it. */
@ObjectType('EventSlot', { description: '场次', simpleResolvers: true })
export class EventSlotView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly position!: number;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => [EventSeatGroupView], { description: '公众名额在前' })
  readonly groups!: readonly EventSeatGroupView[];

  @Field(() => [FindingType], { description: '现在一个人也不能报名的原因；空的可以报名或者候补' })
  readonly signUpFindings!: readonly Finding[];
}

/** 活动公告 as it was published. */
@ObjectType('EventNotice', { description: '活动公告', simpleResolvers: true })
export class EventNoticeView {
  @Field(() => EventNoticeKind)
  readonly kind!: EventNoticeKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** 发布人. */
@ObjectType('Speaker', { description: '发布人', simpleResolvers: true })
export class SpeakerView implements Speaker {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly post!: string;
}

/** 场地. */
@ObjectType('EventRoom', { description: '场地', simpleResolvers: true })
export class EventRoomView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly address!: string;

  @Field(() => String, { description: '无障碍通行' })
  readonly access!: string;

  @Field(() => Int, { description: '可以容纳的人数' })
  readonly seats!: number;

  @Field(() => Boolean)
  readonly active!: boolean;
}

/** 到场人数, by group. */
@ObjectType('EventAttendance', { description: '到场人数；类别空的是公众', simpleResolvers: true })
export class EventAttendanceView implements Attendance {
  @Field(() => RepresentativeCategory, { nullable: true })
  readonly category!: RepresentativeCategory | null;

  @Field(() => Int)
  readonly persons!: number;
}

/** 活动情况. */
@ObjectType('EventReport', { description: '活动情况', simpleResolvers: true })
export class EventReportView {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => [EventAttendanceView])
  readonly attendance!: readonly EventAttendanceView[];

  @Field(() => String, { description: '与签到不一致的原因' })
  readonly attendanceNote!: string;
}
