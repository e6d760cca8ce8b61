import { View, day, instant } from '#schema/kernel/fields.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { appTime } from './clock.ts';
import type { Context } from './context.ts';
import { read } from './read.ts';

/** The database clock and its civil date in Shanghai. */
@View()
export class ServerTime {
  readonly now = instant();
  readonly today = day();
}

@Resolver()
export class ClockResolver {
  @Query(() => ServerTime)
  serverTime(@Ctx() context: Context) {
    return read(context, appTime);
  }
}
