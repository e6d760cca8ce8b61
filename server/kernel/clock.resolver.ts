import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { appTime } from './clock.ts';
import type { Context } from './context.ts';
import { read } from './read.ts';

/** The database clock and its civil date in Shanghai. */
@ObjectType({ simpleResolvers: true })
export class ServerTime {
  @Field(() => InstantScalar)
  readonly now!: Date;

  @Field(() => CalendarDayScalar)
  readonly today!: CalendarDay;
}

@Resolver()
export class ClockResolver {
  @Query(() => ServerTime)
  serverTime(@Ctx() context: Context) {
    return read(context, appTime);
  }
}
