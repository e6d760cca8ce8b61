import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import type { LateHearing } from '#server/law/procedure/late-hearing.ts';

/** 一方参加人的人数. */
@ObjectType('LateHearingGroupTold', { simpleResolvers: true })
@InputType({ description: '听证会一方的参加人' })
export class LateHearingGroupInput {
  @Field(() => StakeholderSide)
  readonly side!: StakeholderSide;

  @Field(() => Int, { description: '到会的参加人' })
  readonly count!: number;
}

/** 补录的听证会 (第十六条、第十七条), as its papers tell it; a day that they do not show is left out. */
@ObjectType('LateHearingTold', { simpleResolvers: true })
@InputType({ description: '启用平台以前的听证会；材料没有载明的日期为空' })
export class LateHearingInput implements LateHearing {
  @Field(() => CalendarDayScalar, { nullable: true, description: '公告日期' })
  readonly noticeOn?: CalendarDay | null;

  @Field(() => TextScalar, { description: '在哪里公告：网站栏目和网址、报刊名称和日期' })
  readonly publishedIn!: string;

  @Field(() => Boolean, { description: '与公告同时或者以前公布了草案及其说明' })
  readonly draftPublished!: boolean;

  @Field(() => CalendarDayScalar, { description: '举行日期' })
  readonly heldOn!: CalendarDay;

  @Field(() => TextScalar)
  readonly place!: string;

  @Field(() => TextScalar, { description: '主持单位' })
  readonly host!: string;

  @Field(() => TextScalar, { description: '主持人' })
  readonly chair!: string;

  @Field(() => [LateHearingGroupInput], { description: '各方参加人' })
  readonly groups!: LateHearingGroupInput[];

  @Field(() => Boolean, { description: '参加人经过遴选' })
  readonly selected!: boolean;

  @Field(() => CalendarDayScalar, { nullable: true, description: '遴选办法的公布日期' })
  readonly methodOn?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '参加人名单的公布日期' })
  readonly listOn?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '材料送达最后一名参加人的日期' })
  readonly deliveredOn?: CalendarDay | null;

  @Field(() => Boolean, { description: '公开举行' })
  readonly heldInPublic!: boolean;

  @Field(() => Int, { nullable: true, description: '在听证笔录上签字的人数' })
  readonly signedCount?: number | null;

  @Field(() => TextScalar, { nullable: true, description: '没有签字的人拒签的理由' })
  readonly unsignedReason?: string | null;

  @Field(() => TextScalar, { description: '听证会上的主要意见' })
  readonly summary!: string;

  @Field(() => TextScalar, { description: '意见怎样采纳，未采纳的为什么' })
  readonly answer!: string;
}
