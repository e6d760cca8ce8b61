import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CountyCalendar } from '#schema/calendar/calendar-view.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CalendarKind } from '#server/law/calendar/county-calendar.ts';
import { countyCalendar } from './calendar.queries.ts';

/** 全县日程 as it is read. */
@Resolver()
export class CountyCalendarResolver {
  @Query(() => CountyCalendar, { description: '全县日程；公众看到的是公告以后的' })
  countyCalendar(
    @Arg('from', () => CalendarDayScalar, { nullable: true }) from: CalendarDay | null | undefined,
    @Arg('to', () => CalendarDayScalar, { nullable: true }) to: CalendarDay | null | undefined,
    @Arg('kinds', () => [CalendarKind], { nullable: true }) kinds: CalendarKind[] | null | undefined,
    @Arg('unitId', () => ID, { nullable: true }) unitId: string | null | undefined,
    @Ctx() context: Context,
  ) {
    return countyCalendar(context, {
      from: from ?? null,
      to: to ?? null,
      kinds: kinds ?? null,
      unitId: unitId ?? null,
    });
  }
}
