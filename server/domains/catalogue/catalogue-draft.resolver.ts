import { orRefusal } from '#schema/kernel/refusal.ts';
import { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import { CatalogueItemView } from '#schema/catalogue/catalogue-item-view.ts';
import { id, int, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { catalogueItemById } from './catalogue-item.queries.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { createCatalogueDraft } from './create-catalogue-draft.ts';
import { finishCatalogueDraft } from './finish-catalogue-draft.ts';
import { proposeCatalogueAdjustment } from './propose-catalogue-adjustment.ts';
import { removeCatalogueItem } from './remove-catalogue-item.ts';
import { reopenCatalogueDraft } from './reopen-catalogue-draft.ts';
import { saveCatalogueItem } from './save-catalogue-item.ts';

const asCatalogueVersion = answering(CatalogueVersionView, catalogueVersionById);

/** Writing a version of the catalogue (目录拟订). */
export const CatalogueDraftMutations = mutations({
  createCatalogueDraft: asCatalogueVersion('新建年度目录', [arg('year', int)], createCatalogueDraft),
  proposeCatalogueAdjustment: mutation(
    orRefusal(CatalogueVersionView),
    '提出目录调整',
    [arg('year', int), arg('reason', text)],
    async (context, year, reason) => {
      const done = await proposeCatalogueAdjustment(context, year, reason);
      // Who proposed it sees it once, also the lead of a unit whose scope does not reach drafts.
      return done instanceof Refusal ? done : catalogueVersionById(context, done, readAsSystem);
    },
  ),
  saveCatalogueItem: answering(CatalogueItemView, catalogueItemById)(
    '填写目录事项',
    [arg('versionId', id), arg('itemId', id.opt), arg('version', int.opt), input(CatalogueItemInput)],
    saveCatalogueItem,
  ),
  removeCatalogueItem: asCatalogueVersion(
    '移出目录事项',
    [arg('itemId', id), ofVersion, arg('reason', text.opt)],
    removeCatalogueItem,
  ),
  finishCatalogueDraft: asCatalogueVersion(
    '完成目录审核',
    [byId, ofVersion, acknowledges],
    finishCatalogueDraft,
  ),
  reopenCatalogueDraft: asCatalogueVersion(
    '退回目录拟订',
    [byId, ofVersion, arg('reason', text)],
    reopenCatalogueDraft,
  ),
});
