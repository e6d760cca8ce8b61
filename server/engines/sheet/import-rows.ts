import {
  columnsMissing,
  MOST_FINDINGS,
  type SheetImport,
  SheetRefusal,
  sheetEmpty,
} from '#server/law/sheet-refusal.ts';
import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { sheetRows, type SheetRow } from '#server/ground/table/sheet-rows.ts';
import { judgeRows } from './judge-rows.ts';
import type { RowRules, SheetForm, SheetKind } from './sheet-kind.ts';

/** The filled rows of a form (识别表头), or why it is no such form. */
export function rowsOf(
  table: ReadTable,
  { rule, columns, key, what, unit }: Pick<SheetForm, 'rule' | 'columns' | 'key' | 'what' | 'unit'>,
): SheetRow[] | SheetRefusal {
  const read = sheetRows(table, columns, key);
  if ('missing' in read) return columnsMissing(rule, read.missing);
  return read.rows.length > 0 ? read.rows : sheetEmpty(rule, what, unit);
}

/** Who asks for an import, and how its rows are judged and kept. */
interface Import<Input> {
  /** The clerk has seen what is wrong and imports the good rows alone. */
  goodOnly: boolean;
  rulesFor: (rows: readonly SheetRow[]) => Promise<RowRules<Input>> | RowRules<Input>;
  keep: (good: readonly Input[]) => Promise<void> | void;
}

/** 导入: all rows of a form or, when the clerk says so, the good ones alone; with everything that is wrong, row by row. */
export async function importRows<Input>(
  table: ReadTable,
  kind: SheetKind,
  { goodOnly, rulesFor, keep }: Import<Input>,
): Promise<SheetImport | SheetRefusal> {
  const rows = rowsOf(table, kind);
  if (rows instanceof SheetRefusal) return rows;
  const { good, findings } = judgeRows(kind, rows, await rulesFor(rows));
  const left = findings.slice(0, MOST_FINDINGS);
  if (good.length === 0 || (findings.length > 0 && !goodOnly))
    return new SheetRefusal(left, rows.length, good.length);
  await keep(good);
  return { rows: rows.length, imported: good.length, left };
}
