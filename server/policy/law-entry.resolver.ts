import { Ctx, Query, Resolver } from 'type-graphql';
import { SpecialLawView } from '#schema/policy/special-law-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { lawsInForce } from './law-entry.queries.ts';

@Resolver(() => SpecialLawView)
export class LawEntryResolver {
  @Query(() => [SpecialLawView], { description: '今天适用的专门规定' })
  specialLaws(@Ctx() context: Context) {
    return lawsInForce(context);
  }
}
