/**
 * 张贴页的字号: type is as large as one A4 page allows. Lines are counted, not measured: a sheet is made on the server, and
 * printed by browsers with other fonts; so the count is a little generous. Facts are never cut; only the summary of the
 * matter may be shortened.
 */
import type { Passage, Said } from './passage.ts';
import { firstSentences } from './sentences.ts';

/** Type sizes of the sheet in millimetres, as sheet.css has them by number. */
export const SHEET_SIZES = [8, 7.2, 6.4, 5.8, 5.2, 4.7, 4.2, 3.8] as const;

/** Printed area in millimetres; the sheet itself is 178 by 258 (sheet.css). */
const WIDTH = 174;
const HEIGHT = 253;
/** Lines break between words and before signs, so none is quite full. */
const FULL = 0.95;

/** The band, the code at the foot, and the space between parts, in ems and millimetres. */
const BAND_EM = 2.3;
const GAP_EM = 0.7;
const FOOT_MM = 49;
const TERM_EM = 5.2;

const WIDE = /[\u2E80-\uFFEF]/u;
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.6), 0);

/** Height in ems of a text set `scale` ems large in a column of so many ems. */
function textEm(text: string, column: number, scale: number, leading: number): number {
  const room = Math.max(1, (column * FULL) / scale);
  const lines = text.split('\n').reduce((sum, row) => sum + Math.max(1, Math.ceil(widthOf(row) / room)), 0);
  return lines * scale * leading;
}

const rowsEm = (rows: readonly Said[], column: number) =>
  rows.reduce((sum, { said }) => sum + textEm(said, column - TERM_EM, 1, 1.45) + 0.2, 0);

/** Millimetres that a sheet takes at a type size. */
function heightOf({ title, standing, about, facts, ways }: Passage, size: number): number {
  const column = WIDTH / size;
  const [first, ...rest] = facts;
  const ems =
    BAND_EM +
    textEm(title, column, 1.6, 1.3) +
    standing.reduce((sum, said) => sum + textEm(said, column - 2, 1, 1.45) + 0.4, 0) +
    (about ? textEm(about, column, 1, 1.5) : 0) +
    (first ? textEm(first.said, column - TERM_EM * 1.25, 1.25, 1.45) + 0.25 : 0) +
    rowsEm(rest, column) +
    (ways.length > 0 ? 1.8 + rowsEm(ways, column) : 0) +
    (5 + standing.length) * GAP_EM;
  return ems * size + FOOT_MM;
}

const fits = (passage: Passage, size: number) => heightOf(passage, size) <= HEIGHT;

/** Most sentences of the summary; where even they do not fit, they end at a mark. */
const SENTENCES = 3;
const MORE = '……（全文见网页）';
const STEP = 20;

function shortened(passage: Passage, size: number): Passage {
  const signs = Array.from(passage.about ?? '');
  for (let left = signs.length - STEP; left >= STEP; left -= STEP) {
    const shorter = { ...passage, about: signs.slice(0, left).join('') + MORE };
    if (fits(shorter, size)) return shorter;
  }
  return { ...passage, about: null };
}

/** A sheet with the number of its type size. */
export interface FittedSheet {
  passage: Passage;
  size: number;
}

/** The largest type with which all of it stands on one page. */
export function fitSheet(passage: Passage): FittedSheet {
  const brief = { ...passage, about: passage.about && firstSentences(passage.about, SENTENCES) };
  const size = SHEET_SIZES.findIndex((one) => fits(brief, one));
  if (size >= 0) return { passage: brief, size };
  const least = SHEET_SIZES.length - 1;
  return { passage: shortened(brief, SHEET_SIZES[least] ?? 0), size: least };
}
