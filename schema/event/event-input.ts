import './event-enums.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { PlannedSeats } from '#server/law/event/event-plan.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import type { Speaker } from '#server/law/press/press-conference.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** 名额, as it is typed. */
@InputType('EventSeatsInput')
export class EventSeatsInput implements PlannedSeats {
  @Field(() => RepresentativeCategory, {
    nullable: true,
    defaultValue: null,
    description: '邀请的类别；空的是公众名额',
  })
  readonly category!: RepresentativeCategory | null;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => Int, { defaultValue: 0, description: '最多候补的人数' })
  readonly waitlist!: number;
}

/** 场次, as it is typed. */
@InputType('EventSlotInput')
export class EventSlotInput {
  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => [EventSeatsInput], { defaultValue: [] })
  readonly groups!: EventSeatsInput[];
}

/** 发布人, as they are typed. */
@InputType('SpeakerInput')
export class SpeakerInput implements Speaker {
  @Field(() => TextScalar, { defaultValue: '' })
  readonly name!: string;

  @Field(() => TextScalar)
  readonly post!: string;
}

/** 活动方案, as it is typed. */
@InputType('EventInput', { description: '活动方案' })
export class EventInput {
  @Field(() => EventKind)
  readonly kind!: EventKind;

  @Field(() => [ID], { defaultValue: [], description: '协办单位' })
  readonly coUnitIds!: string[];

  @Field(() => ID, { nullable: true, description: '相关决策' })
  readonly decisionId?: string | null;

  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { description: '主题和内容' })
  readonly purpose!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '活动安排' })
  readonly programme!: string;

  @Field(() => TextScalar, { description: '参加对象' })
  readonly audience!: string;

  @Field(() => ID, { nullable: true, description: '场地' })
  readonly roomId?: string | null;

  @Field(() => TextScalar, { description: '地点，公众看到的写法' })
  readonly place!: string;

  @Field(() => TextScalar)
  readonly contact!: string;

  @Field(() => [ID], { defaultValue: [], description: '接待人' })
  readonly hostIds!: string[];

  @Field(() => TextScalar, { defaultValue: '', description: '主持人' })
  readonly moderator!: string;

  @Field(() => [SpeakerInput], { defaultValue: [] })
  readonly speakers!: SpeakerInput[];

  @Field(() => Boolean)
  readonly openSignUp!: boolean;

  @Field(() => InstantScalar, { nullable: true, defaultValue: null })
  readonly signUpOpensAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, defaultValue: null })
  readonly signUpClosesAt!: Date | null;

  @Field(() => Int, { defaultValue: 5, description: '一次最多报几个人' })
  readonly partyMax!: number;

  @Field(() => [EventSlotInput])
  readonly slots!: EventSlotInput[];
}

/** 一场改到何时. */
@InputType('SlotMoveInput')
export class SlotMoveInput {
  @Field(() => ID)
  readonly slotId!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;
}

/** 改到何时何地，为什么. */
@InputType('EventPostponementInput', { description: '各场改到何时；没有写的场次不变' })
export class EventPostponementInput {
  @Field(() => [SlotMoveInput])
  readonly slots!: SlotMoveInput[];

  @Field(() => ID, { nullable: true, description: '场地' })
  readonly roomId?: string | null;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => InstantScalar, { nullable: true, description: '新的报名截止时间；不填的不变' })
  readonly signUpClosesAt?: Date | null;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 场地, as it is typed. */
@InputType('EventRoomInput', { description: '场地' })
export class EventRoomInput {
  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly address!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '无障碍通行' })
  readonly access!: string;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => Boolean, { defaultValue: true })
  readonly active!: boolean;
}
