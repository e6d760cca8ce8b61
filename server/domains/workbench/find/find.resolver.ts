import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { FindHit } from '#schema/workbench/find-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { findForStaff } from './find.queries.ts';

@Resolver()
export class FindResolver {
  @Query(() => [FindHit], { description: '工作人员查找：事项、意见、材料、人员、条文' })
  find(@Arg('q', () => TextScalar) q: string, @Ctx() context: Context) {
    return findForStaff(context, q);
  }
}
