import type { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseSubmissionEvent, SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { addRow } from './add-row.ts';
import { refuseStage } from './catalogue-guards.ts';
import { mayHandle } from './collection.permissions.ts';
import { loadCollection, loadSubmission } from './load-collection.ts';
import { lockVersion } from './load-version.ts';
import type { Row } from './item-input.ts';
import { voidCatalogueReview } from './draft-again.ts';

/** 列入目录: what a unit handed in becomes a row of the draft, which the bureau may still word. */
export const acceptCatalogueSubmission = defineCommand(
  ['catalogue.submissionAccepted', '列入申报事项'],
  mayHandle('accept'),
  async (command, id: string, version: number, note: string | null) => {
    const matter = await loadSubmission(command, id, version);
    const { catalogueVersionId } = await loadCollection(command, matter.collectionId);
    const catalogue = await lockVersion(command, catalogueVersionId);
    const refusal = command.refusalOf([
      ...refuseSubmissionEvent('accept', matter.state),
      ...refuseStage('saveItem', catalogue),
    ]);
    if (refusal) return refusal;
    voidCatalogueReview(catalogue);
    const item = await addRow(command, catalogue, rowOf(matter));
    Object.assign(matter, {
      state: SubmissionState.ACCEPTED,
      decidedById: command.actor?.id ?? null,
      decidedAt: command.now,
      decisionReason: note || null,
      catalogueItemNo: item.no,
    });
    return id;
  },
);

const rowOf = (matter: CatalogueSubmission): Row => ({
  name: matter.name,
  categories: matter.categories,
  exclusion: matter.exclusion,
  leadUnitId: matter.unitId,
  coUnitIds: matter.coUnitIds,
  plannedOn: matter.plannedOn,
  plannedPrecision: matter.plannedPrecision,
  hearing: matter.hearing,
  requiredSteps: matter.requiredSteps,
  legalBasis: matter.legalBasis,
  stagedTimes: matter.stagedTimes,
  background: matter.background,
  participationMethods: matter.participationMethods,
  ownDecision: matter.ownDecision,
  specialRules: matter.specialRules,
  contact: matter.contact,
  adjustmentNote: null,
});
