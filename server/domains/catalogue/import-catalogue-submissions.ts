import { CatalogueSubmission } from '#schema/catalogue/catalogue-submission.ts';
import { Unit } from '#schema/identity/unit.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { decidesItself } from '#server/ground/kernel/organ.ts';
import { refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { type SheetFinding, SheetRefusal, type SheetImport } from '#server/law/sheet-refusal.ts';
import { importRows } from '#server/engines/sheet/import-rows.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { mayHandle } from './collection.permissions.ts';
import { MATTER_FORM, matterRules } from './judge-sheet.ts';
import { loadCollection, proposerOf } from './load-collection.ts';

/**
 * 导入申报事项: the rows of a table become matters the unit prepares, all of them; or, when the clerk has seen what is wrong and says so,
 * the good ones alone. Nothing is handed in by it: that is the lead's.
 */
export const importCatalogueSubmissions = defineCommand(
  ['catalogue.submissionsImported', '导入申报事项'],
  mayHandle('save'),
  async (
    command,
    collectionId: string,
    table: ReadTable,
    goodOnly: boolean,
  ): Promise<SheetImport | SheetRefusal> => {
    const { actor } = command;
    if (!actor) throw unauthenticated();
    const collection = await loadCollection(command, collectionId);
    command.about('catalogueCollection', collection.id);
    const closed = command.refusalOf(
      refuseHandingIn(collection.closedAt !== null, collection.dueOn, collection.dueOn),
    );
    if (closed) return new SheetRefusal(closed.findings.map(ofTable), 0, 0);
    const setting = await settingOf(command, collection.id, actor.unitId);
    return importRows(table, MATTER_FORM, {
      goodOnly,
      rulesFor: () => matterRules(setting),
      keep: (good) => {
        for (const { matter } of good)
          if (matter)
            command.em.create(CatalogueSubmission, {
              ...matter,
              state: SubmissionState.PREPARED,
              collectionId: collection.id,
              unitId: actor.unitId,
              createdById: actor.id,
              createdAt: command.now,
            });
        command.about('catalogueCollection', collection.id, `导入${good.length}项`);
      },
    });
  },
);

const ofTable = (finding: Omit<SheetFinding, 'row' | 'column'>): SheetFinding => ({
  ...finding,
  row: 0,
  column: '',
});

async function settingOf(command: CommandContext, collectionId: string, unitId: string) {
  const units = await command.em.find(Unit, { active: true });
  const matters = await command.em.find(
    CatalogueSubmission,
    { collectionId, unitId, state: { $ne: SubmissionState.WITHDRAWN } },
    { fields: ['name'] },
  );
  return {
    unitId,
    proposer: await proposerOf(command),
    decidesItself: await decidesItself(command.db, unitId),
    inForce: command,
    unitsByName: new Map(units.map(({ name, id }) => [name, id])),
    known: matters.map(({ name }) => name),
  };
}
