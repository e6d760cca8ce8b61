import type { ReadCell, ReadTable } from '#server/table/read-xlsx.ts';
import { NAME_HEAD, plainHead, SHEET_COLUMNS } from './sheet-columns.ts';

/** A row of the form with its number in the sheet; cells by the heads of their columns. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** The rows of a sheet, or which columns it lacks. */
export type SheetRead = { rows: SheetRow[] } | { missing: string[] };

/** The head stands near the top, under a title or two. */
const HEAD_WITHIN = 10;

/** Finds the head of the table and reads what stands under it (识别表头); empty rows are nobody's matter. */
export function sheetRows({ rows }: ReadTable): SheetRead {
  const at = rows.slice(0, HEAD_WITHIN).findIndex((cells) => headsOf(cells).includes(NAME_HEAD));
  const heads = headsOf(rows[at] ?? []);
  const missing = SHEET_COLUMNS.filter(({ required, head }) => required && !heads.includes(head));
  if (missing.length > 0) return { missing: missing.map(({ head }) => head) };
  return {
    rows: rows.slice(at + 1).flatMap((cells, index) => {
      if (cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) return [];
      const named = cells.map((cell, column): [string, ReadCell] => [heads[column] ?? '', cell]);
      return [{ row: at + index + 2, cells: new Map(named) }];
    }),
  };
}

const headsOf = (cells: readonly ReadCell[]): string[] =>
  cells.map((cell) => (typeof cell === 'string' ? plainHead(cell) : ''));
