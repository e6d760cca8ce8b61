/**
 * 国令713号第三十二条: the published text is the text decided on. The text of a file is compared with 审定稿, clause by clause:
 * words that are missing, added, changed or moved are differences; layout, and the parts around the text, are none.
 */
import { cellsOf, isTableLine } from './draft-blocks.ts';
import { numberOf } from './clause-number.ts';
import { apartFromTitle, titleIn } from './draft-title.ts';
import { ClauseKind, type DraftClause, isHeading, printedClauses } from './draft-tree.ts';
import {
  beyondHead,
  documentFrame,
  type Frame,
  headLength,
  type Stretch,
  tailStart,
} from './document-frame.ts';
import { type DocumentFacts, NOTHING_KNOWN, printedTitles } from './frame-words.ts';
import { findClauses, type Found, type Sought } from './find-clauses.ts';
import type { FileLine } from './page-lines.ts';
import { plainSigns, printedSigns } from './same-signs.ts';
import { type FileText, fileText, type Reading, readingOf } from './file-text.ts';
import { type CellRow, plainText } from './plain-text.ts';
import { otherCells } from './table-cells.ts';

/** CHANGED: other words. ADDED: words behind a clause that it does not have. */
export type TextRelation = 'CHANGED' | 'MISSING' | 'ADDED' | 'MOVED';

/** One clause that differs in the file (不一致之处); words without blanks. */
export interface TextDifference {
  /** As the draft names it; 正文之前 for text before the first clause. */
  no: string;
  relation: TextRelation;
  approved: string;
  file: string;
}

/** Label of text before the first clause that belongs to no document head. */
export const BEFORE_TEXT = '正文之前';

interface Clause extends Sought {
  name: string;
  kind: ClauseKind;
  rows: readonly CellRow[];
}

/** Every difference between a version and the lines of a file (逐字比对); `titles` are further names of the document, `facts` what is on record of it. */
export function textDifferences(
  clauses: readonly DraftClause[],
  lines: readonly FileLine[],
  titles: readonly string[] = [],
  facts: DocumentFacts = NOTHING_KNOWN,
): TextDifference[] {
  const sought = soughtIn(clauses);
  const frame = frameOf(clauses, titles, facts);
  const file = fileText(lines, tableHeads(clauses));
  const found = findClauses(sought, file.text, file.starts);
  startOfPlain(sought, found, file, frame);
  const moved = sought.map(
    ({ text }, index) => !found[index] && text.length >= 6 && file.text.includes(text),
  );
  const differences = sought.flatMap((clause, index) =>
    found[index]
      ? differenceOf(clause, index, { sought, found, file, frame })
      : [
          {
            no: clause.name,
            relation: moved[index] ? 'MOVED' : 'MISSING',
            approved: clause.text,
            file: '',
          } as const,
        ],
  );
  const elsewhere = new Set(sought.filter((_one, index) => moved[index]).map(({ text }) => text));
  return [
    ...beforeText(found, file, frame),
    ...differences.filter((one) => !(one.relation === 'ADDED' && elsewhere.has(one.file))),
  ].map((one) => ({ ...one, approved: printedSigns(one.approved), file: printedSigns(one.file) }));
}

function soughtIn(clauses: readonly DraftClause[]): Clause[] {
  const names = clauses.map(({ no }) => no);
  return printedClauses(withoutTitle(clauses))
    .map(({ kind, no, lines }, index) => {
      const { text, rows } = plainText(lines);
      return { kind, name: names[index] ?? no, no: plainSigns(no), text, rows };
    })
    .filter(({ text }) => text !== '');
}

/** The name of a draft changes on its way (征求意见稿), and its document's head has it. */
function withoutTitle([first, ...rest]: readonly DraftClause[]): DraftClause[] {
  if (!first) return [];
  if (first.kind !== ClauseKind.PREAMBLE && first.kind !== ClauseKind.WHOLE) return [first, ...rest];
  const { below } = apartFromTitle(first.text, titleIn(first.text));
  return [{ ...first, text: below.join('\n') }, ...rest];
}

const STANDING = /[（(][^（）()]*(?:稿|草案)[^（）()]*[）)]/gu;

const FORCE =
  /自[0-9〇零一二三四五六七八九]{4}年[0-9〇零一二三四五六七八九十]{1,2}月[0-9〇零一二三四五六七八九十]{1,3}日起施行/gu;

function frameOf(clauses: readonly DraftClause[], titles: readonly string[], facts: DocumentFacts): Frame {
  const own = titleIn(clauses[0]?.text ?? '');
  const all = [own, ...titles]
    .flatMap((title) => [title, title.replace(STANDING, '')])
    .flatMap((title) => printedTitles(plainSigns(title)));
  const annexes = clauses.filter(({ kind }) => kind === ClauseKind.ANNEX);
  const firstLine = ({ text }: DraftClause) => plainSigns(text.split('\n')[0] ?? '');
  const listed = (one: DraftClause) => ({ no: String(annexNumber(one) ?? ''), name: firstLine(one) });
  const headings = clauses.filter(({ kind }) => isHeading(kind));
  const named = [...headings, ...annexes].map((one) => plainSigns(one.no) + firstLine(one));
  const forces = clauses.flatMap(({ text }) => plainSigns(text).match(FORCE) ?? []);
  return documentFrame(
    { titles: all, contents: named, annexes: annexes.map(listed).filter(({ name }) => name !== '') },
    { ...facts, forces },
  );
}

/** 附件二 has the number 2; an annex alone may have none. */
const annexNumber = ({ no }: DraftClause) => numberOf(no.replace(/^\p{Script=Han}{2}/u, ''));

/** The first rows of tables: a printed table has its head again on each page. */
const tableHeads = (clauses: readonly DraftClause[]): string[] =>
  clauses.flatMap(({ text }) => {
    const lines = text.split('\n');
    const heads = lines.filter((line, at) => isTableLine(line) && !isTableLine(lines[at - 1] ?? ''));
    return heads.map((line) => plainSigns(cellsOf(line).join('')));
  });

/** A text that begins without a number, and is not there word for word, begins behind the head. */
function startOfPlain(sought: readonly Clause[], found: Found[], file: FileText, frame: Frame): void {
  const [first] = sought;
  if (!first || first.no !== '' || found[0]?.exact) return;
  const to = found.find((one, index) => index > 0 && one)?.at ?? file.text.length;
  const at = headLength(file, frame);
  found[0] = at < to && tailStart(within(file, at, to), frame) > 0 ? { at, exact: false } : null;
}

interface Compared {
  sought: readonly Clause[];
  found: readonly Found[];
  file: FileText;
  frame: Frame;
}

function differenceOf(
  clause: Clause,
  index: number,
  { sought, found, file, frame }: Compared,
): TextDifference[] {
  const from = found[index]!.at;
  const to = found.find((one, later) => later > index && one)?.at ?? file.text.length;
  const endsHere = index === sought.length - 1 || sought[index + 1]?.kind === ClauseKind.ANNEX;
  const end = endsHere || to === file.text.length ? from + tailOf(clause, within(file, from, to), frame) : to;
  const reading = readingOf(file, from, end, clause.text);
  const read = reading.text;
  if (read === clause.text) return inCells(clause, reading, file);
  if (read === '') return [{ no: clause.name, relation: 'MISSING', approved: clause.text, file: '' }];
  if (read.startsWith(clause.text)) return [added(clause, read.slice(clause.text.length))];
  return [{ no: clause.name, relation: 'CHANGED', approved: clause.text, file: read }];
}

/** The same words in other cells of a table: 1 | 20 is not 12 | 0. */
function inCells({ name, rows }: Clause, reading: Reading, file: FileText): TextDifference[] {
  const other = otherCells(rows, reading, file);
  if (other.length === 0) return [];
  const [approved, said] = [other.map((row) => row.approved), other.map((row) => row.file)];
  return [{ no: name, relation: 'CHANGED', approved: approved.join('\n'), file: said.join('\n') }];
}

const NUMBER =
  /^(?:第[〇零一二三四五六七八九十百千0-9]{1,9}[编章节条](?:之[一二三四五六七八九十])?|附件[0-9一二三四五六七八九十]{1,3})/u;

/** Difference for text added after a clause: under a number of its own it is an extra clause. */
function added({ name }: Clause, file: string): TextDifference {
  const [no] = NUMBER.exec(file) ?? [];
  return { no: no ?? name, relation: 'ADDED', approved: '', file };
}

/** The end of a document is sought behind the words of the last clause, where they are there. */
function tailOf({ text }: Clause, reading: Stretch, frame: Frame): number {
  if (!reading.text.startsWith(text)) return tailStart(reading, frame);
  const rest = within(reading, text.length, reading.text.length);
  return text.length + tailStart(rest, frame);
}

function beforeText(found: readonly Found[], file: FileText, frame: Frame): TextDifference[] {
  const to = found.find((one) => one)?.at ?? file.text.length;
  const beyond = beyondHead(within(file, 0, to), frame);
  return beyond === '' ? [] : [{ no: BEFORE_TEXT, relation: 'ADDED', approved: '', file: beyond }];
}

const within = ({ text, starts }: Stretch, from: number, to: number): Stretch => ({
  text: text.slice(from, to),
  starts: new Set([...starts].filter((at) => at >= from && at < to).map((at) => at - from)),
});
