/**
 * 草案的读取: splits a draft into clauses by its own numbering, 第…条 where it has articles, otherwise 一、二、三、. Nothing is lost
 * but a table of contents: text before the first number is the clause 前言, a heading (第一章) and an annex are clauses of
 * their own, （一） and every other line continues the clause it stands in, and a draft without numbers is one clause, 全文.
 * A number that occurs a second time gets a mark: 一（2）. Doubtful text raises a warning, and is never changed.
 */
import { cellsOf, isTableLine, tableLine } from './draft-blocks.ts';
import { annexStart, type ClauseStart, layoutOf } from './clause-start.ts';
import { skipContents } from './contents-skip.ts';
import { type DraftLine, filledLines, linesOf, type PlacedLine } from './draft-line.ts';
import { pastedTables } from './pasted-tables.ts';
import { titleIn } from './draft-title.ts';
import { WHOLE } from './clause-number.ts';
import { ClauseKind, type DraftTree, PREAMBLE, tellApart } from './draft-tree.ts';
import { type ReadClauseAt, type ReadWarning, warningsOf } from './read-warnings.ts';

export { type DraftLine } from './draft-line.ts';

/** A draft with the warnings to check before it counts. */
export interface DraftReading {
  tree: DraftTree;
  warnings: readonly ReadWarning[];
}

/** Reads a draft from lines (读取草案). */
export function readDraft(lines: readonly DraftLine[]): DraftReading {
  const { kept, skipped } = skipContents(filledLines(lines));
  const read = named(split(kept.map(tidy)));
  const clauses = read.map(({ kind, no, text }) => ({ kind, no, text }));
  return { tree: { title: titleOf(clauses), clauses }, warnings: warningsOf(read, skipped) };
}

/** Tabs and rows of tables in one form, however typed. */
const tidy = (line: PlacedLine): PlacedLine => ({
  ...line,
  text: isTableLine(line.text) ? tableLine(cellsOf(line.text)) : line.text.replace(/\t+/g, ' '),
});

/** Reads a draft from a text, typed or pasted. */
export const readDraftText = (text: string): DraftReading => readDraft(pastedTables(linesOf(text)));

function titleOf([first]: DraftTree['clauses']): string {
  if (first?.kind === ClauseKind.PREAMBLE) return titleIn(first.text);
  return first?.kind === ClauseKind.WHOLE && first.text.includes('\n') ? titleIn(first.text) : '';
}

interface Pieces extends Omit<ReadClauseAt, 'text'> {
  lines: string[];
}

function split(lines: readonly PlacedLine[]): ReadClauseAt[] {
  const { start, annexFrom } = layoutOf(lines);
  const pieces: Pieces[] = [];
  let inAnnex = false;
  for (const line of lines) {
    const annex = line.at >= annexFrom ? annexStart(line) : null;
    inAnnex ||= annex !== null;
    const begun = annex ?? (inAnnex ? null : start(line));
    if (begun) pieces.push(pieceOf(begun));
    else continueIn(pieces, line);
  }
  return pieces.map(({ lines, ...clause }) => ({ ...clause, text: lines.join('\n') }));
}

const pieceOf = (start: ClauseStart): Pieces => ({
  kind: start.kind,
  no: start.no,
  lines: start.text === '' ? [] : [start.text],
  at: start.at,
  start,
});

function continueIn(pieces: Pieces[], { text, at }: PlacedLine): void {
  const last = pieces.at(-1);
  if (last) last.lines.push(text);
  else pieces.push({ kind: ClauseKind.PREAMBLE, no: PREAMBLE, lines: [text], at, start: null });
}

/** A draft of nothing but 前言 has no numbers: it becomes 全文. */
function named(clauses: readonly ReadClauseAt[]): ReadClauseAt[] {
  const numbered = clauses.some(({ kind }) => kind !== ClauseKind.PREAMBLE);
  const told = numbered ? clauses : clauses.map((one) => ({ ...one, kind: ClauseKind.WHOLE, no: WHOLE }));
  const apart = tellApart(told);
  return told.map((clause, index) => ({ ...clause, no: apart[index]?.no ?? clause.no }));
}
