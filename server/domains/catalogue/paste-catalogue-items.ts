import { Unit } from '#schema/identity/unit.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { importRows, rowsOf } from '#server/engines/sheet/import-rows.ts';
import { type SheetFinding, type SheetImport, SheetRefusal } from '#server/law/sheet-refusal.ts';
import { addRow } from './add-row.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseStage } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { voidCatalogueReview } from './draft-again.ts';
import type { Row } from './item-input.ts';
import { LISTED_FORM, type ListedSetting, listedRules, saidBy } from './judge-listed.ts';
import { lockVersion } from './load-version.ts';
import { type PastedRows, pastedRows } from './pasted-rows.ts';

/** A pasted table under its columns, how each row is read, and everything that is wrong (核对结果). */
export interface PastedTrial extends SheetImport, PastedRows {
  good: number;
  said: readonly Readonly<Record<string, string>>[];
}

/** 核对粘贴的目录事项: how every row would be read, with all that stands against it; nothing is listed. */
export const tryCatalogueItems = defineCommand(
  ['catalogue.itemsTried', '核对粘贴的目录事项'],
  drafts,
  async (command, versionId: string, table: ReadTable): Promise<PastedTrial | SheetRefusal> => {
    const { refused, setting } = await begin(command, versionId);
    if (refused) return refused;
    const pasted = pastedRows(table);
    const judged = await judge(pasted, setting, () => {});
    const left = judged instanceof SheetRefusal ? judged.findings : judged.left;
    const good = judged instanceof SheetRefusal ? judged.good : judged.imported;
    return { ...pasted, rows: pasted.cells.length, imported: 0, good, left, said: saidIn(pasted, setting) };
  },
);

/** 粘贴列入目录事项: all rows of a pasted table are listed, or none (国令713号第三条, R-06). */
export const pasteCatalogueItems = defineCommand(
  ['catalogue.itemsPasted', '粘贴列入目录事项'],
  drafts,
  async (command, versionId: string, table: ReadTable): Promise<SheetImport | SheetRefusal> => {
    const { refused, setting, catalogue } = await begin(command, versionId);
    if (refused) return refused;
    return judge(pastedRows(table), setting, async (rows) => {
      voidCatalogueReview(catalogue);
      for (const row of rows) await addRow(command, catalogue, row);
      command.about('catalogue', versionId, `列入${rows.length}项`);
    });
  },
);

async function begin(command: CommandContext, versionId: string) {
  const catalogue = await lockVersion(command, versionId);
  command.about('catalogue', versionId);
  const closed = command.refusalOf(refuseStage('saveItem', catalogue));
  return {
    catalogue,
    refused: closed && new SheetRefusal(closed.findings.map(ofTable), 0, 0),
    setting: {
      facts: await catalogueFacts(command.db, versionId),
      units: await command.em.find(Unit, { active: true }),
    },
  };
}

const ofTable = (finding: Omit<SheetFinding, 'row' | 'column'>): SheetFinding => ({
  ...finding,
  row: 0,
  column: '',
});

const tableOf = ({ heads, cells }: PastedRows): ReadTable => ({ rows: [heads, ...cells] });

const judge = (
  pasted: PastedRows,
  setting: ListedSetting,
  keep: (rows: readonly Row[]) => Promise<void> | void,
) =>
  importRows(tableOf(pasted), LISTED_FORM, {
    goodOnly: false,
    rulesFor: () => listedRules(setting),
    keep: (good) => keep(good.flatMap(({ row }) => row ?? [])),
  });

/** The readings of all rows, also of those that are wrong elsewhere; of a cell that cannot be read, none. */
function saidIn(pasted: PastedRows, setting: ListedSetting): PastedTrial['said'] {
  const rows = rowsOf(tableOf(pasted), LISTED_FORM);
  if (rows instanceof SheetRefusal) return [];
  const { read } = listedRules(setting);
  return rows.map((cells) => {
    const { input, faults } = read(cells);
    const said = input.row ? saidBy(input.row, setting) : {};
    return Object.fromEntries(
      Object.entries(said).filter(([head]) => !faults.some(({ column }) => column === head)),
    );
  });
}
