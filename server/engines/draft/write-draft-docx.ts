import type * as Docx from 'docx';
import { cellsOf, isTableLine, tableLine } from '#server/law/draft/draft-blocks.ts';
import { apartFromTitle } from '#server/law/draft/draft-title.ts';
import {
  ClauseKind,
  depthOf,
  type DraftTree,
  isHeading,
  type PrintedClause,
  printedClauses,
} from '#server/law/draft/draft-tree.ts';
import { clean, FACES, INDENT, LINE, packOfficial, SIZES } from '#server/ground/table/official-page.ts';
import { gridTable } from '#server/ground/table/official-table.ts';

type Piece = Docx.Paragraph | Docx.Table;

/** A heading of one line that is no sentence is set whole in the face of headings. */
const LONGEST_HEADING = 40;

/** A draft, and what was put right in it since (更正说明), below it. */
interface WrittenDraft extends DraftTree {
  slips?: readonly string[] | undefined;
}

/**
 * The draft as Word (导出草案): set like a public document (GB/T 9704), 编章节 in the middle with their outline level, tables as
 * tables, each annex on a page of its own. Numbers are text, so that what is read back is what was written.
 */
export async function writeDraftDocx({ title, clauses, slips = [] }: WrittenDraft): Promise<Buffer> {
  const docx = await import('docx');
  const [first, ...rest] = printedClauses(clauses);
  const levels = levelsOf(clauses);
  return packOfficial(docx, title, [
    ...beginning(docx, title, first, levels),
    ...rest.flatMap((clause) => clauseOf(docx, clause, levels)),
    ...slips.map((line) => plain(docx, line)),
  ]);
}

/** The title stands in 前言 or in the unnumbered whole; one that does not is set before it. */
function beginning(
  docx: typeof Docx,
  title: string,
  first: PrintedClause | undefined,
  levels: readonly number[],
): Piece[] {
  const untitled = !first || (first.kind !== ClauseKind.PREAMBLE && first.kind !== ClauseKind.WHOLE);
  const parts = untitled ? null : apartFromTitle(first.lines.join('\n'), title);
  if (parts && parts.title.length > 0)
    return [
      ...parts.above.map((line) => plain(docx, line)),
      ...parts.title.map((line) => middle(docx, line, FACES.title, SIZES.title)),
      ...bodyOf(docx, parts.below),
    ];
  const own = title === '' ? [] : [middle(docx, title, FACES.title, SIZES.title)];
  return [...own, ...(first ? clauseOf(docx, first, levels) : [])];
}

/** The depths of headings that this draft has: the highest is level 1 of its outline. */
const levelsOf = (clauses: DraftTree['clauses']): readonly number[] =>
  [...new Set(clauses.filter(({ kind }) => isHeading(kind)).map(depthOf))].toSorted(
    (one, other) => one - other,
  );

function clauseOf(docx: typeof Docx, { kind, no, lines }: PrintedClause, levels: readonly number[]): Piece[] {
  const [first = '', ...rest] = lines;
  if (isHeading(kind))
    return [heading(docx, first, levels.indexOf(depthOf({ kind, no }))), ...bodyOf(docx, rest)];
  if (kind === ClauseKind.ANNEX) return [annex(docx, first), ...bodyOf(docx, rest)];
  if (no === '') return bodyOf(docx, lines);
  return [numberedLine(docx, no, first.slice(no.length)), ...bodyOf(docx, rest)];
}

/** Lines of text as paragraphs, lines of a table as one table; one cell alone would be read as a frame, and stays a line. */
function bodyOf(docx: typeof Docx, lines: readonly string[]): Piece[] {
  const runs: (string | string[][])[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (!isTableLine(line)) runs.push(line);
    else if (Array.isArray(last)) last.push(cellsOf(line));
    else runs.push([cellsOf(line)]);
  }
  return runs.map((run) => {
    if (!Array.isArray(run)) return plain(docx, run);
    const alone = run.length === 1 && run[0]?.length === 1 ? run[0] : null;
    return alone ? plain(docx, tableLine(alone)) : gridTable(docx, run);
  });
}

const plain = ({ Paragraph, TextRun }: typeof Docx, text: string) =>
  new Paragraph({
    indent: { firstLine: INDENT },
    spacing: { line: LINE },
    children: [new TextRun({ text: clean(text) })],
  });

function numberedLine({ Paragraph, TextRun }: typeof Docx, no: string, text: string) {
  const whole = no.endsWith('、') && text.length <= LONGEST_HEADING && !/[，。；：]/u.test(text);
  return new Paragraph({
    indent: { firstLine: INDENT },
    spacing: { line: LINE },
    children: [
      new TextRun({ text: clean(no), font: FACES.heading }),
      new TextRun({ text: clean(text), ...(whole && { font: FACES.heading }) }),
    ],
  });
}

const middle = (
  { Paragraph, TextRun, AlignmentType }: typeof Docx,
  text: string,
  font: (typeof FACES)[keyof typeof FACES],
  size: number,
) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: clean(text), font, size })],
  });

const heading = ({ Paragraph, TextRun, AlignmentType }: typeof Docx, text: string, level: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    outlineLevel: level,
    keepNext: true,
    spacing: { line: LINE, before: LINE / 2, after: LINE / 2 },
    children: [new TextRun({ text: clean(text), font: FACES.heading })],
  });

const annex = ({ Paragraph, TextRun }: typeof Docx, text: string) =>
  new Paragraph({
    pageBreakBefore: true,
    spacing: { line: LINE },
    children: [new TextRun({ text: clean(text), font: FACES.heading })],
  });
