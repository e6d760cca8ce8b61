/** 规范文字: lines as one text in plain signs, with the places of its lines and words and the rows of its tables. */
import { cellsOf, isTableLine } from './draft-blocks.ts';
import type { Stretch } from './document-frame.ts';
import { plainSigns } from './same-signs.ts';

/** A row of a table: its cells without those left empty at its end, and the positions at which they begin. */
export interface CellRow {
  at: number;
  to: number;
  cells: readonly string[];
  begins: readonly number[];
}

/** A text with the positions behind a blank or a bar: words set apart from the ones before. */
export interface PlainText extends Stretch {
  gaps: readonly number[];
  rows: readonly CellRow[];
  /** Length of the text behind each of the lines. */
  ends: readonly number[];
}

const BLANKS = /[\s|｜]+/u;
/** Signs behind the number of an annex, which are no part of its name: 附件1：近期项目; not those of a list: 附件：1.近期项目. */
const ANNEX_SIGN =
  /^(\s*(?:附件|附录|附表)\s*[〇一二三四五六七八九十0-9０-９]{0,3})\s*[:：、.．](?!\s*[0-9０-９]{1,3}[.．、])/u;

/** The lines joined; a dash is one sign, however it is drawn or broken. */
export function plainText(lines: readonly string[]): PlainText {
  const [starts, gaps, rows, ends]: [Set<number>, number[], CellRow[], number[]] = [new Set(), [], [], []];
  let text = '';
  const say = (words: string) => {
    for (const word of words.split(BLANKS).map(plainSigns)) {
      const said = text.endsWith('-') && word.startsWith('-') ? word.slice(1) : word;
      if (said !== '') gaps.push(text.length);
      text += said;
    }
  };
  for (const line of lines) {
    const at = text.length;
    const cells = isTableLine(line) ? cellsOf(line) : null;
    if (cells) {
      const begins = cells.map((cell) => {
        const begin = text.length;
        say(cell);
        return begin;
      });
      rows.push({ at, to: text.length, cells: filled(cells.map(plainSigns)), begins });
    } else say(line.replace(ANNEX_SIGN, '$1'));
    if (text.length > at) starts.add(at);
    ends.push(text.length);
  }
  return { text, starts, gaps, rows, ends };
}

const filled = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
