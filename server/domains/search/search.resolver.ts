import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { SearchKind } from '#schema/search/search-kind.ts';
import { SearchResultView } from '#schema/search/search-view.ts';
import { Seats } from '#server/ground/kernel/seats.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { countedAs } from '#server/ground/kernel/limits.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { searchPublic } from './search.queries.ts';

/** So many run or wait at a time: one address's searches leave the two connections of the search to the others. */
const AT_ONCE = { each: 8, all: 64, taken: '正在检索的人较多，请过一会儿再试。' };

const seatsOf = perRuntime(({ config }) => new Seats(AT_ONCE, config.rateLimits));

/** 全站检索. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResultView, {
    description: '检索公开的全部内容，两个字以上；几个词以空格分开，都要有；工作人员找到的与公众一样',
  })
  async search(
    @Arg('q', () => String) q: string,
    @Arg('kind', () => SearchKind, { nullable: true }) kind: SearchKind | null,
    @Arg('unit', () => ID, { nullable: true }) unit: string | null,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('first', () => Int, { defaultValue: 20, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    const leave = seatsOf(context.services).take(countedAs(context));
    try {
      return await searchPublic(context, {
        q,
        kind: kind ?? null,
        unit: unit ?? null,
        year: year ?? null,
        first: first ?? null,
        after: after ?? null,
      });
    } finally {
      leave();
    }
  }
}
