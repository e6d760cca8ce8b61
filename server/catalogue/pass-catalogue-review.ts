import { defineCommand } from '#server/kernel/define-command.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseReview } from './catalogue-guards.ts';
import { reviews } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';
import { notifyOfCatalogue } from './notify-of-catalogue.ts';

/** 保密审查通过: by someone who wrote nothing of it; void as soon as the catalogue is written again. */
export const passCatalogueReview = defineCommand(
  'catalogue.reviewed',
  reviews,
  async (command, id: string, version: number) => {
    const catalogue = await loadVersion(command, id, version);
    const actorId = command.actor?.id ?? '';
    const refusal = command.refusalOf(refuseReview(await catalogueFacts(command.db, id), actorId));
    if (refusal) return refusal;
    await notifyOfCatalogue(command, 'passReview', catalogue);
    catalogue.secrecyReviewedById = actorId;
    catalogue.secrecyReviewedAt = command.now;
    return id;
  },
);
