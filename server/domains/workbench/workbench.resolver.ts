import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { RecentAction, Workbench } from '#schema/workbench/workbench-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { nextDue, recent, workbench } from './workbench.queries.ts';

@Resolver(() => Workbench)
export class WorkbenchResolver {
  @Query(() => Workbench)
  workbench(@Ctx() context: Context) {
    return workbench(context);
  }

  @FieldResolver(() => [RecentAction])
  recent(@Ctx() context: Context) {
    return recent(context);
  }

  @FieldResolver(() => CalendarDayScalar, { nullable: true })
  nextDueOn(@Root() told: Workbench, @Ctx() context: Context) {
    return nextDue(context, told);
  }
}
