import { Ctx, Query, Resolver } from 'type-graphql';
import { OperationView } from '#schema/operation/operation-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { operation } from './operation.queries.ts';

@Resolver(() => OperationView)
export class OperationResolver {
  @Query(() => OperationView, { description: '平台运行情况' })
  operation(@Ctx() context: Context) {
    return operation(context);
  }
}
