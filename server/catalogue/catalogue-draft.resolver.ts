import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { CatalogueItemOrRefusal } from '#schema/catalogue/catalogue-item-view.ts';
import { CatalogueVersionOrRefusal } from '#schema/catalogue/catalogue-version-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { readAsSystem } from '#server/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { catalogueItemById } from './catalogue-item.queries.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { createCatalogueDraft } from './create-catalogue-draft.ts';
import { finishCatalogueDraft } from './finish-catalogue-draft.ts';
import { proposeCatalogueAdjustment } from './propose-catalogue-adjustment.ts';
import { removeCatalogueItem } from './remove-catalogue-item.ts';
import { reopenCatalogueDraft } from './reopen-catalogue-draft.ts';
import { saveCatalogueItem } from './save-catalogue-item.ts';

const version = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : catalogueVersionById(context, done);

/** Writing a version of the catalogue (目录拟订). */
@Resolver()
export class CatalogueDraftResolver {
  @Mutation(() => CatalogueVersionOrRefusal)
  async createCatalogueDraft(@Arg('year', () => Int) year: number, @Ctx() context: Context) {
    return version(context, await createCatalogueDraft(context, year));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async proposeCatalogueAdjustment(
    @Arg('year', () => Int) year: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    const done = await proposeCatalogueAdjustment(context, year, reason);
    // Who proposed it sees it once, also the lead of a unit whose scope does not reach drafts.
    return done instanceof Refusal ? done : catalogueVersionById(context, done, readAsSystem);
  }

  @Mutation(() => CatalogueItemOrRefusal)
  async saveCatalogueItem(
    @Arg('versionId', () => ID) versionId: string,
    @Arg('itemId', () => ID, { nullable: true }) itemId: string | undefined,
    @Arg('version', () => Int, { nullable: true }) itemVersion: number | undefined,
    @Arg('input', () => CatalogueItemInput) input: CatalogueItemInput,
    @Ctx() context: Context,
  ) {
    const done = await saveCatalogueItem(context, versionId, itemId ?? null, itemVersion ?? null, input);
    return done instanceof Refusal ? done : catalogueItemById(context, done);
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async removeCatalogueItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('version', () => Int) itemVersion: number,
    @Arg('reason', () => TextScalar, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
  ) {
    return version(context, await removeCatalogueItem(context, itemId, itemVersion, reason ?? null));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async finishCatalogueDraft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) stand: number,
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return version(context, await finishCatalogueDraft(context, id, stand, acknowledged));
  }

  @Mutation(() => CatalogueVersionOrRefusal)
  async reopenCatalogueDraft(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) stand: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return version(context, await reopenCatalogueDraft(context, id, stand, reason));
  }
}
