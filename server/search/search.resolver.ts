import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { SearchKind } from '#schema/search/search-kind.ts';
import { SearchResultView } from '#schema/search/search-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { searchPublic } from './search.queries.ts';

/** 全站检索. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResultView, {
    description: '检索公开的全部内容，两个字以上；几个词以空格分开，都要有；工作人员找到的与公众一样',
  })
  search(
    @Arg('q', () => String) q: string,
    @Arg('kind', () => SearchKind, { nullable: true }) kind: SearchKind | null,
    @Arg('unit', () => ID, { nullable: true }) unit: string | null,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return searchPublic(context, {
      q,
      kind: kind ?? null,
      unit: unit ?? null,
      year: year ?? null,
      first: first ?? null,
      after: after ?? null,
    });
  }
}
