import type { ReadTable } from './read-xlsx.ts';
import { tooManyRows, type XlsxFault } from './xlsx-fault.ts';

/** A cell in quotes, as spreadsheets copy one with a line break or a quote in it; or anything up to the next tab or line. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y;

/** Cells copied from a spreadsheet (粘贴的表格): tabs between cells, line breaks between rows; at most `mostRows`. */
export function readPasted(text: string, mostRows: number): ReadTable | XlsxFault {
  const source = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(source); cell; cell = CELL.exec(source)) {
    const [, quoted, plain = '', end] = cell;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
    if (rows.length > mostRows) return tooManyRows(mostRows);
  }
  return { rows };
}
