import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseAdjustment } from '#server/law/catalogue/catalogue-adjustment.ts';
import { refuseStage } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { lockVersion } from './load-version.ts';
import { voidCatalogueReview } from './draft-again.ts';

/** 移出目录事项: with its reason when it was published before; a row only ever drafted goes without a trace but the audit's. */
export const removeCatalogueItem = defineCommand(
  'catalogue.itemRemoved',
  drafts,
  async (command, itemId: string, version: number, reason: string | null) => {
    const { em } = command;
    const row = await loadForChange(em, CatalogueItem, itemId, version, '该目录事项');
    const catalogue = await lockVersion(command, row.catalogueVersionId);
    command.about('catalogue', catalogue.id, row.no);
    const published =
      catalogue.parentId !== null &&
      (await em.count(CatalogueItem, { catalogueVersionId: catalogue.parentId, no: row.no })) > 0;
    const refusal = command.refusalOf([
      ...refuseStage('saveItem', catalogue),
      ...(published ? refuseAdjustment({ reason }) : []),
    ]);
    if (refusal) return refusal;
    voidCatalogueReview(catalogue);
    if (published) Object.assign(row, { removed: true, adjustmentNote: reason });
    else em.remove(row);
    return catalogue.id;
  },
);
