import type { CatalogueItemInput } from '#schema/catalogue/catalogue-item-input.ts';
import { CatalogueItem } from '#schema/catalogue/catalogue-item.ts';
import type { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, conflict, notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { decidesItself } from '#server/ground/kernel/organ.ts';
import { refuseOwnDecision } from '#server/law/catalogue/own-decision.ts';
import { addRow, organOf } from './add-row.ts';
import { refuseStage } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { type Row, readRow, refuseUnknownUnits, refuseUnplaced } from './item-input.ts';
import { lockVersion } from './load-version.ts';
import { voidCatalogueReview } from './draft-again.ts';

/** 填写目录事项: a new row, or a row as it shall read from now on; a row taken out comes back by being saved. */
export const saveCatalogueItem = defineCommand(
  ['catalogue.itemSaved', '填写目录事项'],
  drafts,
  async (
    command,
    versionId: string,
    itemId: string | null,
    version: number | null,
    input: CatalogueItemInput,
  ) => {
    const catalogue = await lockVersion(command, versionId);
    const known = itemId === null ? null : await rowOf(command, catalogue, itemId, version);
    const row = readRow(input);
    await refuseUnknownUnits(command.em, row);
    command.about('catalogue', versionId, known?.no);
    const refusal = command.refusalOf([
      ...refuseStage('saveItem', catalogue),
      ...refuseUnplaced(row, command),
      ...(await refuseOrgan(command, row, known?.no)),
    ]);
    if (refusal) return refusal;
    voidCatalogueReview(catalogue);
    const decisionOrgan = (await organOf(command.em, row)) || (known?.decisionOrgan ?? '');
    if (known) return Object.assign(known, row, { decisionOrgan, removed: false }).id;
    const item = await addRow(command, catalogue, row);
    command.about('catalogue', versionId, item.no);
    return item.id;
  },
);

/** Whose decision the row is, beside the decision that has begun from it. */
async function refuseOrgan({ db }: CommandContext, row: Row, no: string | undefined) {
  const begun = await db
    .selectFrom('decision')
    .select('organ_id')
    .where('no', '=', no ?? '')
    .executeTakeFirst();
  return refuseOwnDecision({
    ownDecision: row.ownDecision,
    leadDecidesItself: await decidesItself(db, row.leadUnitId),
    begun: begun ? begun.organ_id !== null : null,
  });
}

async function rowOf(
  { em }: CommandContext,
  catalogue: CatalogueVersion,
  itemId: string,
  version: number | null,
): Promise<CatalogueItem> {
  if (version === null) throw badInput('修改已有事项要带上它的版本号。', ['version']);
  const row = await loadById(em, CatalogueItem, itemId, '该目录事项');
  if (row.catalogueVersionId !== catalogue.id) throw notFound('该目录事项');
  if (row.version !== version) throw conflict('该目录事项', row.version);
  return row;
}
