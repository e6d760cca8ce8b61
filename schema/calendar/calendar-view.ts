import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { CalendarKind, type Clash, ClashKind } from '#server/law/calendar/county-calendar.ts';

registerEnumType(CalendarKind, { name: 'CalendarKind', description: '日程类别' });
registerEnumType(ClashKind, { name: 'ClashKind', description: '冲突事项' });

/** What stands in the way of a date (冲突). */
@ObjectType({ description: '日程冲突', simpleResolvers: true })
export class CalendarClash implements Clash {
  @Field(() => ClashKind)
  readonly kind!: ClashKind;

  @Field(() => String, { description: '冲突的场地或者负责人' })
  readonly what!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly title!: string;
}

/** One date of the county (日程): a slot of an event, a meeting, a hearing, an activity of a decision. */
@ObjectType({ description: '全县日程中的一项', simpleResolvers: true })
export class CalendarEntry {
  readonly unitIds!: readonly string[];

  @Field(() => ID)
  readonly id!: string;

  @Field(() => CalendarKind)
  readonly kind!: CalendarKind;

  @Field(() => String, { description: '活动、会议、听证会或者决策的编号' })
  readonly no!: string;

  @Field(() => Int, { nullable: true, description: '决策参与活动的序号' })
  readonly seq!: number | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => InstantScalar)
  readonly startsAt!: Date;

  @Field(() => InstantScalar)
  readonly endsAt!: Date;

  @Field(() => String)
  readonly place!: string;

  @Field(() => UnitView)
  readonly unit!: UnitView;

  @Field(() => Boolean, { description: '已经公告' })
  readonly announced!: boolean;

  @Field(() => Boolean)
  readonly cancelled!: boolean;

  @Field(() => String, { description: '取消的原因' })
  readonly cancelReason!: string;

  @Field(() => Boolean, { description: '延期过' })
  readonly postponed!: boolean;

  @Field(() => String, { description: '日历条目的标识，改期后不变' })
  readonly uid!: string;

  @Field(() => Int, { description: '日历条目的版本号' })
  readonly sequence!: number;

  @Field(() => InstantScalar, { nullable: true, description: '最近一次公告的时间' })
  readonly toldAt!: Date | null;

  @Field(() => [CalendarClash], { description: '冲突，供工作人员' })
  readonly clashes!: readonly CalendarClash[];
}

/** The county's dates of a time (全县日程). */
@ObjectType({ description: '一段时间的全县日程，早的在前', simpleResolvers: true })
export class CountyCalendar {
  @Field(() => [CalendarEntry])
  readonly entries!: readonly CalendarEntry[];

  @Field(() => Int, { description: '共有几项；多于列出的，请缩小范围' })
  readonly total!: number;
}
