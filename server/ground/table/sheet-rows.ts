import type { ReadCell, ReadTable } from './read-xlsx.ts';
import { plainHead, type SheetColumn } from './sheet-form.ts';

/** A row of a form with its number in the sheet; cells by the heads of their columns. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** The rows of a sheet, or which columns it lacks. */
export type SheetRead = { rows: SheetRow[] } | { missing: string[] };

/** The head stands near the top, under a title or two. */
const HEAD_WITHIN = 10;

/** Finds the head of the table by its `key` column and reads what stands under it (识别表头); empty rows say nothing. */
export function sheetRows({ rows }: ReadTable, columns: readonly SheetColumn[], key: string): SheetRead {
  const at = rows.slice(0, HEAD_WITHIN).findIndex((cells) => headsOf(cells).includes(key));
  const heads = headsOf(rows[at] ?? []);
  const missing = columns.filter(({ required, head }) => required && !heads.includes(head));
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
