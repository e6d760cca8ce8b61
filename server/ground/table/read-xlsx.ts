import { isFault, unfold } from './unfold.ts';
import { DAMAGED, tooManyRows, type XlsxFault } from './xlsx-fault.ts';

/** A formula (公式): its last result may be stale or missing, so it is not taken for a value. */
export const FORMULA = Symbol('formula');

/** Value of a workbook's cell. */
export type ReadCell = string | number | boolean | Date | typeof FORMULA | null;

/** The rows of the first sheet, as they stand: row 1 is the first. */
export interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[];
}

/** Reads the first sheet of a workbook (读取 Excel 第一个工作表), at most `mostRows` of it. */
export async function readXlsx(file: Buffer, mostRows: number): Promise<ReadTable | XlsxFault> {
  const parts = await unfold(file);
  if (isFault(parts)) return parts;
  const sheet = firstSheet(parts);
  if (sheet === null) return DAMAGED;
  if (lastRow(sheet) > mostRows) return tooManyRows(mostRows);
  const { readSheet } = await import('read-excel-file/node');
  try {
    const cells = (await readSheet(file, 1)) as unknown as ReadCell[][];
    return { rows: withFormulas(cells, formulasIn(sheet)) };
  } catch {
    return DAMAGED;
  }
}

/** Last row with content: a sheet formatted down to row 1,048,576 is no longer than its text. */
const lastRow = (sheet: string): number => {
  let last = 0;
  for (const [, row] of sheet.matchAll(/<c\s[^>]*?\br="[A-Z]+(\d+)"[^>]*?(?<!\/)>/g))
    last = Math.max(last, Number(row));
  return last;
};

function firstSheet(parts: ReadonlyMap<string, string>): string | null {
  const id = /<sheet\s[^>]*?\br:id="([^"]+)"/.exec(parts.get('xl/workbook.xml') ?? '')?.[1];
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const relation = [...relations.matchAll(/<Relationship\s[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  )?.[0];
  const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1];
  if (!target) return null;
  return parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? null;
}

/** Places of formulas, as row and column from 0. */
const formulasIn = (sheet: string): [row: number, column: number][] =>
  [...sheet.matchAll(/<c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*?>\s*<f[\s>/]/g)].map(([, letters = '', row]) => [
    Number(row) - 1,
    columnNumber(letters),
  ]);

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;

function withFormulas(rows: ReadCell[][], formulas: readonly [number, number][]): ReadCell[][] {
  for (const [row, column] of formulas) {
    const cells = (rows[row] ??= []);
    cells[column] = FORMULA;
  }
  return rows.map((cells) => Array.from(cells ?? [], (cell) => cell ?? null));
}
