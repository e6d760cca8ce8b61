import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { refuseStage } from './catalogue-guards.ts';
import { reviews } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';
import { notifyOfCatalogue } from './notify-of-catalogue.ts';
import { draftAgain } from './draft-again.ts';

/** 保密审查退回: what may not be published is written again, so government and Party committee are asked again too. */
export const returnCatalogueReview = defineCommand(
  'catalogue.reviewReturned',
  reviews,
  async (command, id: string, version: number, reason: string) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf([...refuseStage('returnReview', catalogue), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    await notifyOfCatalogue(command, 'returnReview', catalogue, [], reason);
    draftAgain(catalogue);
    catalogue.reviewReturn = reason;
    return id;
  },
);
