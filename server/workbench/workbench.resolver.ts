import { Ctx, Query, Resolver } from 'type-graphql';
import { Workbench } from '#schema/workbench/workbench-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { workbench } from './workbench.queries.ts';

@Resolver()
export class WorkbenchResolver {
  @Query(() => Workbench)
  workbench(@Ctx() context: Context) {
    return workbench(context);
  }
}
