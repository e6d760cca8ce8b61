import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  CatalogueCompletionCapabilities,
  CatalogueCompletionInput,
  CatalogueCompletionOrRefusal,
  CatalogueCompletionView,
} from '#schema/catalogue/catalogue-completion-view.ts';
import { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { CatalogueVersionOrRefusal, CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { carriable } from './carry-over.queries.ts';
import { carryOverCatalogueItems } from './carry-over-catalogue-items.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { closeCatalogueYear } from './close-catalogue-year.ts';
import { completionCapabilities } from './completion-capabilities.ts';
import { completionOf, type CompletionRow } from './completion.queries.ts';
import { passCompletionReview } from './pass-completion-review.ts';
import { returnCompletionReview } from './return-completion-review.ts';
import { saveCatalogueCompletion } from './save-catalogue-completion.ts';

const fresh = (context: Context, done: number | Refusal) =>
  done instanceof Refusal ? done : completionOf(context, done);

/** What became of a year's catalogue (目录完成情况). */
@Resolver(() => CatalogueCompletionView)
export class CatalogueCompletionResolver {
  @Query(() => CatalogueCompletionView, {
    nullable: true,
    description: '年度目录完成情况；公众看到的是已公布的',
  })
  catalogueCompletion(@Arg('year', () => Int) year: number, @Ctx() context: Context) {
    return completionOf(context, year);
  }

  @FieldResolver(() => CatalogueCompletionCapabilities)
  viewerCan(@Root() row: CompletionRow, @Ctx() context: Context) {
    return completionCapabilities(context, row);
  }

  @Mutation(() => CatalogueCompletionOrRefusal, { description: '填写完成情况' })
  async saveCatalogueCompletion(
    @Arg('year', () => Int) year: number,
    @Arg('version', () => Int) version: number,
    @Arg('rows', () => [CatalogueCompletionInput]) rows: CatalogueCompletionInput[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await saveCatalogueCompletion(context, year, version, rows));
  }

  @Mutation(() => CatalogueCompletionOrRefusal, { description: '完成情况保密审查通过' })
  async passCompletionReview(
    @Arg('year', () => Int) year: number,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await passCompletionReview(context, year, version));
  }

  @Mutation(() => CatalogueCompletionOrRefusal, { description: '完成情况保密审查退回' })
  async returnCompletionReview(
    @Arg('year', () => Int) year: number,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnCompletionReview(context, year, version, reason));
  }

  @Mutation(() => CatalogueCompletionOrRefusal, { description: '公布完成情况，结束年度' })
  async closeCatalogueYear(
    @Arg('year', () => Int) year: number,
    @Arg('version', () => Int) version: number,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return fresh(context, await closeCatalogueYear(context, year, version, acknowledged));
  }
}

/** 结转: what of the year before may go into a version. */
@Resolver(() => CatalogueVersionView)
export class CarryOverResolver {
  @FieldResolver(() => [CatalogueItemView], { description: '上一年度没有完成、可以结转到本版的事项' })
  carriable(@Root() version: CatalogueVersionView, @Ctx() context: Context) {
    return carriable(context, version);
  }

  @Mutation(() => CatalogueVersionOrRefusal, { description: '结转上一年度没有完成的事项，沿用原编号' })
  async carryOverCatalogueItems(
    @Arg('versionId', () => ID) versionId: string,
    @Arg('version', () => Int) version: number,
    @Arg('nos', () => [String]) nos: string[],
    @Ctx() context: Context,
  ) {
    const done = await carryOverCatalogueItems(context, versionId, version, nos);
    return done instanceof Refusal ? done : catalogueVersionById(context, done);
  }
}
