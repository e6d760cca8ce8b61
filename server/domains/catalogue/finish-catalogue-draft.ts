import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseFinishing } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';
import { notifyOfCatalogue } from './notify-of-catalogue.ts';

/** 完成审核: every row of the draft is what the catalogue may hold. */
export const finishCatalogueDraft = defineCommand(
  'catalogue.finished',
  drafts,
  async (command, id: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf(refuseFinishing(await catalogueFacts(command.db, id)), acknowledged);
    if (refusal) return refusal;
    await notifyOfCatalogue(command, 'submitReview', catalogue);
    catalogue.stage = CatalogueStage.REVIEWED;
    catalogue.finishedAt = command.now;
    catalogue.reviewReturn = null;
    return id;
  },
);
