import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { addRow } from './add-row.ts';
import { unfinishedBefore } from './carry-over.queries.ts';
import { refuseStage } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { alreadyCarried, notUnfinished } from './collection-findings.ts';
import type { Row } from './item-input.ts';
import { loadVersion } from './load-version.ts';
import { voidCatalogueReview } from './draft-again.ts';

/** 结转: matters the year before did not finish go into this year's catalogue under the number they had. */
export const carryOverCatalogueItems = defineCommand(
  ['catalogue.itemsCarriedOver', '结转目录事项'],
  drafts,
  async (command, versionId: string, version: number, nos: readonly string[]) => {
    const catalogue = await loadVersion(command, versionId, version);
    const { em } = command;
    const chosen = [...new Set(nos)];
    const unfinished = await unfinishedBefore(command.db, catalogue.year);
    const there = new Set(
      (await em.find(CatalogueItem, { catalogueVersionId: versionId })).map(({ no }) => no),
    );
    const refusal = command.refusalOf([
      ...refuseStage('saveItem', catalogue),
      ...chosen.filter((no) => !unfinished.some((item) => item.no === no)).map(notUnfinished),
      ...chosen.filter((no) => there.has(no)).map(alreadyCarried),
    ]);
    if (refusal) return refusal;
    voidCatalogueReview(catalogue);
    for (const { id, no } of unfinished.filter((item) => chosen.includes(item.no))) {
      const before = await em.findOne(CatalogueItem, { id });
      if (!before) throw notFound('该目录事项');
      await addRow(command, catalogue, said(before), { no, carriedOverFrom: before.year });
    }
    command.about('catalogue', versionId, chosen.join('、'));
    return versionId;
  },
);

/** Contents of the row carried over, without its note: a note explained the adjustment of another year. */
const said = (before: CatalogueItem): Row => ({
  name: before.name,
  categories: before.categories,
  exclusion: before.exclusion,
  leadUnitId: before.leadUnitId,
  coUnitIds: before.coUnitIds,
  plannedOn: before.plannedOn,
  plannedPrecision: before.plannedPrecision,
  hearing: before.hearing,
  requiredSteps: before.requiredSteps,
  legalBasis: before.legalBasis,
  stagedTimes: before.stagedTimes,
  background: before.background,
  participationMethods: before.participationMethods,
  ownDecision: before.ownDecision,
  specialRules: before.specialRules,
  contact: before.contact,
  adjustmentNote: null,
});
