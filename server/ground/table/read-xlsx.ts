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
  const [first] = sheetsOf(parts).values();
  return first === undefined ? DAMAGED : readOne(file, { sheet: 1, xml: first, mostRows });
}

/** Reads the sheets of these names (按名称读取工作表), each at most `mostRows` long; of one that is not there, nothing is answered. */
export async function readSheets(
  file: Buffer,
  names: readonly string[],
  mostRows: number,
): Promise<Map<string, ReadTable> | XlsxFault> {
  const parts = await unfold(file);
  if (isFault(parts)) return parts;
  const sheets = sheetsOf(parts);
  const read = new Map<string, ReadTable>();
  for (const sheet of names) {
    const xml = sheets.get(sheet);
    if (xml === undefined) continue;
    const table = await readOne(file, { sheet, xml, mostRows });
    if (isFault(table)) return table;
    read.set(sheet, table);
  }
  return read;
}

async function readOne(
  file: Buffer,
  { sheet, xml, mostRows }: { sheet: string | number; xml: string; mostRows: number },
): Promise<ReadTable | XlsxFault> {
  if (lastRow(xml) > mostRows) return tooManyRows(mostRows);
  const { readSheet } = await import('read-excel-file/node');
  try {
    const cells = (await readSheet(file, sheet)) as unknown as ReadCell[][];
    return { rows: withFormulas(cells, formulasIn(xml)) };
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

/** The sheets in their order: name and markup. */
function sheetsOf(parts: ReadonlyMap<string, string>): Map<string, string> {
  const relations = [
    ...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g),
  ].map(([tag]) => tag);
  const sheets = new Map<string, string>();
  for (const [tag] of (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\s[^>]*>/g)) {
    const id = /\br:id="([^"]+)"/.exec(tag)?.[1];
    const relation = relations.find((one) => one.includes(`Id="${id}"`));
    const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1];
    const xml = target && parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (xml) sheets.set(/\bname="([^"]*)"/.exec(tag)?.[1] ?? '', xml);
  }
  return sheets;
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
