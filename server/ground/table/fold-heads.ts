import type { ReadCell, ReadTable } from './read-xlsx.ts';
import { plainHead } from './sheet-form.ts';

/** A line below the table (附注): one cell at the left, and nothing beside it. */
const isLine = ([first, ...others]: readonly ReadCell[]) =>
  typeof first === 'string' && others.every((cell) => cell === null);

/**
 * A table with heads over two rows (两行表头): a head without a group is one cell over both, and only the upper row has its text. The
 * lower row, the one with the `key` column, gets them. Lines below the table are no rows; every row keeps its number.
 */
export function foldHeads({ rows }: ReadTable, key: string): ReadTable {
  const at = rows.findIndex((cells) =>
    cells.some((cell) => typeof cell === 'string' && plainHead(cell) === key),
  );
  if (at < 1) return { rows };
  const [upper, lower] = [rows[at - 1] ?? [], rows[at] ?? []];
  const length = Math.max(upper.length, lower.length);
  const folded = Array.from({ length }, (_, index) => lower[index] ?? upper[index] ?? null);
  return {
    rows: rows.map((cells, index) => (index === at ? folded : index > at && isLine(cells) ? [] : cells)),
  };
}
