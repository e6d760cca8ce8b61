import { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { refuseClosingCollection } from '#server/law/catalogue/catalogue-collection.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseFinishing } from './catalogue-guards.ts';
import { collects } from './collection.permissions.ts';
import { lockCollection } from './load-collection.ts';
import { loadVersion } from './load-version.ts';
import { notifyOfCatalogue } from './notify-of-catalogue.ts';

/** 结束征集 (完成审核): every matter handed in has its answer, and every row is what the catalogue may hold. */
export const closeCatalogueCollection = defineCommand(
  ['catalogue.collectionClosed', '结束目录征集'],
  collects,
  async (command, versionId: string, version: number, acknowledged: readonly Acknowledged[]) => {
    const catalogue = await loadVersion(command, versionId, version);
    const collection = await lockCollection(command, versionId);
    const waiting = collection
      ? await command.em.find(
          CatalogueSubmission,
          { collectionId: collection.id, state: SubmissionState.SUBMITTED },
          { orderBy: { id: 'asc' } },
        )
      : [];
    const refusal = command.refusalOf(
      [
        ...refuseFinishing(await catalogueFacts(command.db, versionId), 'closeCollection'),
        ...refuseClosingCollection(waiting.map(({ name }) => name)),
      ],
      acknowledged,
    );
    if (refusal) return refusal;
    await notifyOfCatalogue(command, 'submitReview', catalogue);
    catalogue.stage = CatalogueStage.REVIEWED;
    catalogue.finishedAt = command.now;
    if (collection) collection.closedAt = command.now;
    return versionId;
  },
);
