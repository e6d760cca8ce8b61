/**
 * 逐格比对: rows of a published table against those of 审定稿, where the words one after another are the same. A Word file has its
 * cells; in print, numbers of two cells are set apart.
 */
import type { Reading } from './file-text.ts';
import type { CellRow, PlainText } from './plain-text.ts';

/** One row whose cells are others (不同的一行), a bar between its cells. */
export interface RowDifference {
  approved: string;
  file: string;
}

const BAR = '｜';
/** Signs that run into one number or word where nothing is between them. */
const RUNS = /[0-9a-z]/iu;

/** The rows whose cells hold other words in the file; `rows` by their place in the text that was read. */
export function otherCells(
  rows: readonly CellRow[],
  reading: Reading,
  file: Pick<PlainText, 'gaps' | 'rows'>,
): RowDifference[] {
  if (rows.length === 0) return [];
  const drawn = drawnRows(reading, file.rows);
  const gaps = gapsIn(reading, file.gaps);
  return rows.flatMap((row) => {
    const approved = row.cells.join(BAR);
    const over = drawn.filter(({ at, to }) => at < row.to && to > row.at).map(({ cells }) => cells.join(BAR));
    if (over.length > 0)
      return over.length === 1 && over[0] === approved ? [] : [{ approved, file: over.join('') }];
    return setApart(row, reading.text, gaps) ? [] : [{ approved, file: spaced(row, reading.text, gaps) }];
  });
}

/** The rows that the file itself draws as a table, by their place in what was read. */
function drawnRows({ pieces }: Reading, rows: readonly CellRow[]): CellRow[] {
  const [only] = pieces.filter(({ text }) => text !== '');
  const from = only?.at ?? null;
  if (from === null || pieces.some((piece) => piece.at === null)) return [];
  return rows.map((row) => ({ ...row, at: row.at - from, to: row.to - from }));
}

/** Positions in what was read before which a blank stands in the file. */
function gapsIn({ pieces }: Reading, gaps: readonly number[]): ReadonlySet<number> {
  const places = new Set<number>();
  let length = 0;
  for (const { at, text } of pieces) {
    places.add(length);
    if (at !== null)
      for (const gap of gaps) if (gap >= at && gap < at + text.length) places.add(gap - at + length);
    length += text.length;
  }
  return places;
}

const setApart = ({ begins }: CellRow, text: string, gaps: ReadonlySet<number>) =>
  begins.every((at) => gaps.has(at) || !RUNS.test(text[at - 1] ?? '') || !RUNS.test(text[at] ?? ''));

const spaced = ({ at, to }: CellRow, text: string, gaps: ReadonlySet<number>) =>
  text
    .slice(at, to)
    .replace(/(?<!^)./gsu, (sign, place: number) => (gaps.has(at + place) ? ` ${sign}` : sign));
