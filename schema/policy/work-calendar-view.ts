import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { SpecialDayKind } from './special-day-kind.ts';

/** What the viewer may do with the calendar. */
@ObjectType({ simpleResolvers: true })
export class WorkCalendarCapabilities {
  @Field(() => Capability)
  readonly import!: Capability;
}

/** 节假日与调休, one day. */
@ObjectType('SpecialDay', { description: '节假日或者调休上班日', simpleResolvers: true })
export class SpecialDayView {
  @Field(() => CalendarDayScalar)
  readonly day!: CalendarDay;

  @Field(() => SpecialDayKind)
  readonly kind!: SpecialDayKind;

  @Field(() => String)
  readonly name!: string;
}

/** 工作日历: the years whose arrangement of days off is known; working days after them are provisional. */
@ObjectType('WorkCalendar', { description: '工作日历；已导入年份之后为暂定', simpleResolvers: true })
export class WorkCalendarView {
  @Field(() => CalendarDayScalar)
  readonly coveredThrough!: CalendarDay;

  @Field(() => [Int])
  readonly years!: readonly number[];
}
