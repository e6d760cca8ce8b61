/** 目录: a table of contents lists the clauses ahead of the text and is no part of it. */
import { annexStart, articleStarts, headingStart, itemStart } from './clause-start.ts';
import type { PlacedLine } from './draft-line.ts';

const TITLE = /^[【[]?目\s*[录次][】\]]?$/u;
/** ……12, or a page number behind a tab. */
const PAGE = /(?:[.．…·‥]{2,}\s*|\t\s*)[0-9０-９]{1,4}$/u;
/** Number of headings in a row that form a table of contents, if the first occurs again. */
const LEAST = 3;

/** Lines of the text, and the lines recognised as the table of contents. */
export interface WithoutContents {
  kept: readonly PlacedLine[];
  skipped: readonly PlacedLine[];
}

/** Leaves a table of contents out, where its first line comes again in the text; a lone 目录 before the text goes too. */
export function skipContents(lines: readonly PlacedLine[]): WithoutContents {
  const titled = lines.findIndex(({ text }) => TITLE.test(text));
  const first = lines.findIndex((line) => keyOf(line) !== null);
  const from = titled >= 0 ? titled : first;
  if (from < 0 || (titled > first && first >= 0)) return { kept: lines, skipped: [] };
  const to = titled >= 0 ? endOfTitled(lines, titled + 1) : endOfHeadings(lines, first);
  return { kept: [...lines.slice(0, from), ...lines.slice(to)], skipped: lines.slice(from, to) };
}

function endOfTitled(lines: readonly PlacedLine[], from: number): number {
  const run = runFrom(lines, from, (line) => keyOf(line) !== null || PAGE.test(line.text));
  const first = lines[from];
  const key = first && keyOf(first);
  const again = key ? indexOfKey(lines, key, from + 1) : -1;
  if (again >= 0) return Math.min(again, from + run);
  return from + runFrom(lines, from, ({ text }) => PAGE.test(text));
}

function endOfHeadings(lines: readonly PlacedLine[], from: number): number {
  const run = runFrom(lines, from, (line) => headingStart(line) !== null);
  const key = keyOf(lines[from]!);
  const again = key ? indexOfKey(lines, key, from + 1) : -1;
  const end = Math.min(again, from + run);
  return end - from >= LEAST ? end : from;
}

function runFrom(lines: readonly PlacedLine[], from: number, is: (line: PlacedLine) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && !is(line));
  return (end < 0 ? lines.length : end) - from;
}

const indexOfKey = (lines: readonly PlacedLine[], key: string, from: number) =>
  lines.findIndex((line, index) => index >= from && keyOf(line) === key);

/** The number that a line of a table of contents names. */
const keyOf = (line: PlacedLine): string | null =>
  (headingStart(line) ?? articleStarts()(line) ?? itemStart(line) ?? annexStart(line))?.no ?? null;
