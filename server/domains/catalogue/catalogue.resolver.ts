import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { CatalogueChange } from '#schema/catalogue/catalogue-change.ts';
import { CatalogueItemFilter, PlannedRowInput } from '#schema/catalogue/catalogue-item-input.ts';
import { CatalogueItemConnection, CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import {
  CatalogueOffer,
  CatalogueVersionView,
  CatalogueView,
} from '#schema/catalogue/catalogue-version-view.ts';
import { LatestStartView } from '#schema/catalogue/latest-start-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { catalogueCapabilities } from './catalogue-capabilities.ts';
import { catalogueItemByNo } from './catalogue-item.queries.ts';
import { latestStartsOf } from './latest-starts.queries.ts';
import { catalogueItems } from './catalogue-items.queries.ts';
import {
  catalogueOf,
  catalogueVersionById,
  type CatalogueVersionRow,
  catalogueVersions,
  rowsOf,
} from './catalogue.queries.ts';

/** Reading the catalogue, its versions and their rows (年度目录). */
@Resolver(() => CatalogueVersionView)
export class CatalogueResolver {
  @Query(() => CatalogueView, { nullable: true })
  catalogue(@Arg('year', () => Int, { nullable: true }) year: number | undefined, @Ctx() context: Context) {
    return catalogueOf(context, year ?? null);
  }

  @Query(() => CatalogueVersionView, { nullable: true })
  catalogueVersion(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return catalogueVersionById(context, id);
  }

  @Query(() => [CatalogueVersionView])
  catalogueVersions(
    @Arg('year', () => Int, { nullable: true }) year: number | undefined,
    @Ctx() context: Context,
  ) {
    return catalogueVersions(context, year ?? null);
  }

  @Query(() => CatalogueItemConnection)
  catalogueItems(
    @Arg('year', () => Int, { nullable: true }) year: number | undefined,
    @Arg('filter', () => CatalogueItemFilter, { nullable: true }) filter: CatalogueItemFilter | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() context: Context,
  ) {
    return catalogueItems(context, { year, filter, first, after });
  }

  @Query(() => CatalogueItemView, { nullable: true })
  catalogueItem(@Arg('no', () => String) no: string, @Ctx() context: Context) {
    return catalogueItemByNo(context, no);
  }

  @Query(() => [LatestStartView], { description: '按决策时间倒排的各环节最迟日期' })
  latestStarts(@Arg('row', () => PlannedRowInput) row: PlannedRowInput, @Ctx() context: Context) {
    return latestStartsOf(context, row);
  }

  @FieldResolver(() => [CatalogueItemView])
  async items(@Root() version: CatalogueVersionRow, @Ctx() context: Context) {
    return (await rowsOf(context, version)).filter(({ removed }) => !removed);
  }

  @FieldResolver(() => [CatalogueItemView])
  async changes(@Root() version: CatalogueVersionRow, @Ctx() context: Context) {
    return (await rowsOf(context, version)).filter(({ change }) => change !== CatalogueChange.UNCHANGED);
  }
}

export const CatalogueOffers = offers(
  CatalogueVersionView,
  CatalogueOffer,
  (version: CatalogueVersionRow, context) => catalogueCapabilities(context, version),
);
