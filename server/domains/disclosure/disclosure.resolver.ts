import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { StaffNameView } from '#schema/identity/staff-name-view.ts';
import { Capability } from '#schema/kernel/refusal.ts';
import {
  DisclosureCatalogueInput,
  DisclosureCatalogueOffer,
  DisclosureCatalogueView,
  DisclosureRowView,
} from '#schema/disclosure/disclosure-view.ts';
import { PublishedEditionView } from '#schema/paper/edition-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import { editionCapabilities } from '#server/engines/paper/edition-guards.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { offers } from '#server/ground/kernel/offers.ts';
import { DISCLOSURE_KIND } from './catalogue-kind.ts';
import {
  catalogueById,
  catalogueInPreparation,
  disclosureEditions,
  publishedCatalogue,
} from './disclosure-catalogue.queries.ts';
import { disclosureOwners } from './disclosure-owners.queries.ts';
import { rowsOf } from './disclosure-rows.queries.ts';
import { preparesCatalogue } from './disclosure.permissions.ts';
import { publishDisclosureCatalogue } from './publish-disclosure-catalogue.ts';
import { saveDisclosureCatalogue } from './save-disclosure-catalogue.ts';

/** 政务公开标准目录. */
@Resolver(() => DisclosureCatalogueView)
export class DisclosureCatalogueResolver {
  @Query(() => DisclosureCatalogueView, {
    nullable: true,
    description: '已公布的标准目录；不说版本的是现行版本',
  })
  disclosureCatalogue(
    @Arg('versionNo', () => Int, { nullable: true }) versionNo: number | null,
    @Ctx() context: Context,
  ) {
    return publishedCatalogue(context, versionNo ?? null);
  }

  @Query(() => DisclosureCatalogueView, { nullable: true, description: '正在编制的标准目录；公众看不到' })
  disclosureCatalogueInPreparation(@Ctx() context: Context) {
    return catalogueInPreparation(context);
  }

  @Query(() => Capability, { description: '能否编制标准目录' })
  saveDisclosureCatalogueCan(@Ctx() { actor }: Context) {
    return capability(actor, preparesCatalogue);
  }

  @Query(() => [StaffNameView], { description: '可以选作责任人的账号和政策解读专员，单位在前' })
  disclosureOwners(@Ctx() context: Context) {
    return disclosureOwners(context);
  }

  @FieldResolver(() => [DisclosureRowView], { description: '目录各行' })
  rows(@Root() { id }: DisclosureCatalogueView, @Ctx() context: Context) {
    return rowsOf(context, id);
  }

  @FieldResolver(() => DisclosureCatalogueView, {
    nullable: true,
    description: '前一版，这一版和它相比；第一版没有',
  })
  before(@Root() { versionNo }: DisclosureCatalogueView, @Ctx() context: Context) {
    return versionNo > 1 ? publishedCatalogue(context, versionNo - 1) : null;
  }

  @FieldResolver(() => [PublishedEditionView], { description: '历次公布的版本，近的在前' })
  editions(@Ctx() context: Context) {
    return disclosureEditions(context);
  }
}

/** The catalogue that a reviewed paper is. */
@Resolver(() => PaperView)
export class DisclosurePaperResolver {
  @FieldResolver(() => DisclosureCatalogueView, { nullable: true })
  disclosureCatalogue(@Root() { kind, id }: PaperView, @Ctx() context: Context) {
    return kind === PaperKind.DISCLOSURE_CATALOGUE ? catalogueById(context, id) : null;
  }
}

export const DisclosureCatalogueOffers = offers(
  DisclosureCatalogueView,
  DisclosureCatalogueOffer,
  (catalogue: DisclosureCatalogueView, { actor }) =>
    editionCapabilities(DisclosureCatalogueOffer, DISCLOSURE_KIND, actor, catalogue),
);

const asCatalogue = answering(DisclosureCatalogueView, catalogueById);

export const DisclosureMutations = mutations({
  saveDisclosureCatalogue: asCatalogue(
    '编制政务公开标准目录；没有正在编制的，版本号为0',
    [ofVersion, input(DisclosureCatalogueInput)],
    saveDisclosureCatalogue,
  ),
  publishDisclosureCatalogue: asCatalogue(
    '公布政务公开标准目录，审查通过以后',
    [byId, ofVersion],
    publishDisclosureCatalogue,
  ),
});
