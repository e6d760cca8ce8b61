import { newId } from '#schema/kernel/id.ts';
import type { Decision } from '#schema/decision/decision.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { inSavepoint } from '#server/ground/kernel/savepoint.ts';
import {
  MOST_FINDINGS,
  type SheetFinding,
  type SheetImport,
  SheetRefusal,
} from '#server/law/sheet-refusal.ts';
import { rowsOf } from '#server/engines/sheet/import-rows.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { HEAD, LATE_COLUMNS, LATE_SHEET } from './late-sheet-columns.ts';
import { putRow, type RowDone, type SheetPapers } from './late-sheet-row.ts';
import { notifyOfLateEntry } from './notify-of-late-entry.ts';
import { prepares } from '../step.permissions.ts';

/** A sheet of past steps with the files it names (补录登记表和材料). */
export interface LateSheet {
  name: string;
  table: ReadTable;
  papers: SheetPapers;
}

/** Result for every row (逐行结果); nothing is stored in a trial run. */
export interface LateImport extends SheetImport {
  importId: string;
  /** 预审: what a row would become, by its number in the sheet. */
  judged: readonly RowDone[];
}

/** 预审补录登记表: runs the whole import and rolls it back; every row gets its result, good or with its findings. */
export const tryLateEntries = defineCommand(
  ['decision.lateSheetTried', '预审补录登记表'],
  prepares,
  async (command, sheet: LateSheet): Promise<LateImport | SheetRefusal> => {
    const { kept } = await inSavepoint(command, 'sheet', async () => ({
      kept: await putSheet(command, sheet, newId()),
      keep: false,
    }));
    if (kept instanceof SheetRefusal) return kept;
    command.about('lateImport', kept.importId, `预审${kept.rows}行，${kept.imported}行可录入`);
    return kept;
  },
);

/**
 * 成批补录: each good row becomes an entry that waits for another person, as if it had been typed; all of them, or, when the clerk has
 * seen what is wrong and says so, the good ones alone.
 */
export const importLateEntries = defineCommand(
  ['decision.lateEntriesImported', '成批补录'],
  prepares,
  async (command, sheet: LateSheet, goodOnly: boolean): Promise<LateImport | SheetRefusal> => {
    const kept = await putSheet(command, sheet, newId());
    if (kept instanceof SheetRefusal) return kept;
    if (kept.imported === 0 || (kept.left.length > 0 && !goodOnly))
      return new SheetRefusal(kept.left, kept.rows, kept.imported);
    command.about('lateImport', kept.importId, `导入${kept.imported}行`);
    return kept;
  },
);

const FORM = { rule: LATE_SHEET, columns: LATE_COLUMNS, key: HEAD.matter, what: '程序', unit: '项' };

async function putSheet(
  command: CommandContext,
  { name, table, papers }: LateSheet,
  importId: string,
): Promise<LateImport | SheetRefusal> {
  const rows = rowsOf(table, FORM);
  if (rows instanceof SheetRefusal) return rows;
  const judged: RowDone[] = [];
  const touched = new Map<string, Decision>();
  for (const row of rows) {
    const { done, decision } = await putRow(command, row, papers, { importId, sheet: name, row: row.row });
    judged.push(done);
    if (decision) touched.set(decision.id, decision);
  }
  for (const decision of touched.values()) await tell(command, decision, judged);
  const left: SheetFinding[] = judged.flatMap(({ findings }) => findings);
  return {
    importId,
    judged,
    rows: rows.length,
    imported: judged.filter(({ good }) => good).length,
    left: left.slice(0, MOST_FINDINGS),
  };
}

/** Notifies 司法局 once of each matter, however many of its steps came in. */
const tell = (command: CommandContext, decision: Decision, judged: readonly RowDone[]): Promise<void> => {
  const steps = judged.filter(({ good, no }) => good && no === decision.no).map(({ step }) => step);
  return notifyOfLateEntry(command, 'submitReview', decision, steps.join('、'));
};
