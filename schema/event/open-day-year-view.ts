import './event-enums.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { OpenDayYearState, type OpenDayTerm } from '#server/law/event/event-year.ts';

/** One part of the year in which an open day falls (年度开放日计划的时段). */
@ObjectType('OpenDayTerm', { description: '年度开放日计划的一个时段', simpleResolvers: true })
export class OpenDayTermView implements OpenDayTerm {
  @Field(() => CalendarDayScalar)
  readonly from!: CalendarDay;

  @Field(() => CalendarDayScalar)
  readonly through!: CalendarDay;

  @Field(() => Int)
  readonly held!: number;

  @Field(() => Int)
  readonly planned!: number;

  @Field(() => OpenDayYearState)
  readonly state!: OpenDayYearState;
}
