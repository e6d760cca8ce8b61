/** 版面: page furniture of a printed text: page numbers, and running lines at the heads or feet. */
import { plainSigns } from './same-signs.ts';

/** A line of a file; a line that may not belong to the text is tried with it and without. */
export interface FileLine {
  text: string;
  optional: boolean;
  /** Begins a page: a table that goes on has its head again here. */
  opensPage: boolean;
}

/** Number of lines from the edge of a page within which its number and running lines stand. */
const EDGE = 3;
const NUMBER = /^(?:第|-|·|Page)?(\d{1,4})(?:页|-|·)?(?:[/,]?(?:共|of)?\d{1,4}页?)?$/iu;
/** A line that runs along is no sentence. */
const RUNNING = { letters: 40, pages: 2, sentence: /[。;,:]/u };

/** The lines of a file that has no pages of its own, such as one of Word. */
export const flowingLines = (lines: readonly string[]): FileLine[] =>
  lines.map((text) => ({ text, optional: false, opensPage: false }));

/** The lines of printed pages; numbers of pages and running lines may belong to the text all the same. */
export function printedLines(pages: readonly (readonly string[])[]): FileLine[] {
  const filled = pages.map((lines) => lines.filter((line) => plainSigns(line) !== ''));
  const offset = offsetOf(filled);
  const isNumber = (lines: readonly string[], at: number, page: number) =>
    offset !== null && isEdge(lines, at) && numberIn(lines[at] ?? '') === page + offset;
  const texts = filled.map((lines, page) => lines.filter((_line, at) => !isNumber(lines, at, page)));
  const running = runningIn(texts);
  return filled.flatMap((lines, page) => {
    const text = texts[page] ?? [];
    const edge = new Set(text.filter((_line, at) => isEdge(text, at)));
    const optional = lines.map(
      (line, at) => isNumber(lines, at, page) || (edge.has(line) && running.has(maskedOf(line))),
    );
    const opens = optional.indexOf(false);
    return lines.map((line, at) => ({
      text: line,
      optional: optional[at] === true,
      opensPage: at === opens,
    }));
  });
}

const isEdge = (lines: readonly string[], at: number) => at < EDGE || at >= lines.length - EDGE;

const numberIn = (line: string): number | null => {
  const [, digits] = NUMBER.exec(plainSigns(line)) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** The numbers of pages count on from one to the next: which number the first page has; null where they have none. */
function offsetOf(pages: readonly (readonly string[])[]): number | null {
  const votes = new Map<number, number>();
  pages.forEach((lines, page) => {
    const edge = lines.filter((_line, at) => isEdge(lines, at)).map(numberIn);
    for (const number of new Set(edge)) if (number !== null) count(votes, number - page);
  });
  const [offset, times] = [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return times * 2 > pages.length || (offset === 1 && times > 0) ? offset : null;
}

/** Lines at the edges of at least half of the pages, also of left and right ones by turns. */
function runningIn(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const line of new Set(lines.filter((_line, at) => isEdge(lines, at)).map(maskedOf)))
      if (line.length <= RUNNING.letters && !RUNNING.sentence.test(line)) count(times, line);
  const often = Math.max(RUNNING.pages, pages.length / 3);
  return new Set([...times].filter(([, on]) => on >= often).map(([line]) => line));
}

const maskedOf = (line: string) => plainSigns(line).replace(/\d+/gu, '#');

const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
