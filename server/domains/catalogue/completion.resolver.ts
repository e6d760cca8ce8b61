import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, str, text } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import {
  CatalogueCompletionOffer,
  CatalogueCompletionInput,
  CatalogueCompletionView,
} from '#schema/catalogue/catalogue-completion-view.ts';
import { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { carriable } from './carry-over.queries.ts';
import { carryOverCatalogueItems } from './carry-over-catalogue-items.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { closeCatalogueYear } from './close-catalogue-year.ts';
import { completionCapabilities } from './completion-capabilities.ts';
import { completionOf, type CompletionRow } from './completion.queries.ts';
import { passCompletionReview } from './pass-completion-review.ts';
import { returnCompletionReview } from './return-completion-review.ts';
import { saveCatalogueCompletion } from './save-catalogue-completion.ts';

/** Completion of a year's catalogue (目录完成情况). */
@Resolver(() => CatalogueCompletionView)
export class CatalogueCompletionResolver {
  @Query(() => CatalogueCompletionView, {
    nullable: true,
    description: '年度目录完成情况；公众看到的是已公布的',
  })
  catalogueCompletion(@Arg('year', () => Int) year: number, @Ctx() context: Context) {
    return completionOf(context, year);
  }
}

export const CatalogueCompletionOffers = offers(
  CatalogueCompletionView,
  CatalogueCompletionOffer,
  (row: CompletionRow, context) => completionCapabilities(context, row),
);

/** 结转: what of the year before may go into a version. */
@Resolver(() => CatalogueVersionView)
export class CarryOverResolver {
  @FieldResolver(() => [CatalogueItemView], { description: '上一年度没有完成、可以结转到本版的事项' })
  carriable(@Root() version: CatalogueVersionView, @Ctx() context: Context) {
    return carriable(context, version);
  }
}

const asCatalogueCompletion = answering(CatalogueCompletionView, completionOf);

export const CatalogueCompletionMutations = mutations({
  saveCatalogueCompletion: asCatalogueCompletion(
    '填写完成情况',
    [arg('year', int), ofVersion, arg('rows', () => of.many(() => CatalogueCompletionInput))],
    saveCatalogueCompletion,
  ),
  passCompletionReview: asCatalogueCompletion(
    '完成情况保密审查通过',
    [arg('year', int), ofVersion],
    passCompletionReview,
  ),
  returnCompletionReview: asCatalogueCompletion(
    '完成情况保密审查退回',
    [arg('year', int), ofVersion, arg('reason', text)],
    returnCompletionReview,
  ),
  closeCatalogueYear: asCatalogueCompletion(
    '公布完成情况，结束年度',
    [arg('year', int), ofVersion, acknowledges],
    closeCatalogueYear,
  ),
});

export const CarryOverMutations = mutations({
  carryOverCatalogueItems: answering(CatalogueVersionView, catalogueVersionById)(
    '结转上一年度没有完成的事项，沿用原编号',
    [arg('versionId', id), ofVersion, arg('nos', str.many)],
    carryOverCatalogueItems,
  ),
});
