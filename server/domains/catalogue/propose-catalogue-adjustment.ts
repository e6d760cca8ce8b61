import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseAdjustment } from '#server/law/catalogue/catalogue-adjustment.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { Refusal } from '#server/law/refusal.ts';
import { beginVersion } from './begin-version.ts';
import { versionOnItsWay } from './catalogue-facts.ts';
import { refuseProposal } from './catalogue-guards.ts';
import { proposes } from './catalogue.permissions.ts';

/** 提出目录调整: a draft that begins as a copy of the catalogue in force, with the reason. */
export const proposeCatalogueAdjustment = defineCommand(
  ['catalogue.adjustmentProposed', '提出目录调整'],
  proposes,
  async (command, year: number, reason: string) => {
    const parent = await command.em.findOne(CatalogueVersion, { year, stage: CatalogueStage.PUBLISHED });
    if (!parent) throw notFound('该年度已公布的目录');
    command.about('catalogue', parent.id);
    const onItsWay = await versionOnItsWay(command.db, year);
    const refusal = command.refusalOf([
      ...refuseProposal({ stage: parent.stage, onItsWay }, year),
      ...refuseAdjustment({ reason }),
    ]);
    if (refusal) return refusal;
    const plan = { year, versionNo: parent.versionNo + 1, parentId: parent.id, adjustmentReason: reason };
    const child = await beginVersion(command, plan);
    if (child instanceof Refusal) return child;
    await copyRows(command, parent.id, child.id);
    return child.id;
  },
);

/** All rows, those taken out before as well: a matter keeps its number and its address for good. */
async function copyRows({ em }: CommandContext, from: string, to: string): Promise<void> {
  for (const row of await em.find(CatalogueItem, { catalogueVersionId: from })) {
    const { id: _id, version: _version, adjustmentNote, ...said } = row;
    em.create(CatalogueItem, {
      ...said,
      catalogueVersionId: to,
      // A note explains the adjustment it was written for.
      adjustmentNote: row.removed ? adjustmentNote : null,
    });
  }
}
