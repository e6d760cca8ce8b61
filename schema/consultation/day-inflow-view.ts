import { Field, Int, ObjectType } from 'type-graphql';
import { ChannelCount } from '#schema/feedback/report-parts.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';

const INFLOW = '一天收到的意见（北京时间）：代录的按收到之日，本人撤回的不计';

/** 每日收到的意见, by the way they came; a day on which none came is there too. */
@ObjectType('DayInflow', { description: INFLOW, simpleResolvers: true })
export class DayInflowView {
  @Field(() => CalendarDayScalar)
  readonly day!: CalendarDay;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => [ChannelCount])
  readonly countByChannel!: readonly ChannelCount[];
}
