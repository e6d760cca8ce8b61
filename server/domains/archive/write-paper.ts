import type * as Docx from 'docx';
import { type Letterhead, type Sheet, type SheetBlock, SheetBlockKind } from '#schema/kernel/sheet.ts';
import { clean, FACES, INDENT, LINE, packOfficial, SIZES } from '#server/ground/table/official-page.ts';
import { gridTable } from '#server/ground/table/official-table.ts';

/** The media type of what is written (Word 文档). */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper of the file as Word: A4, the faces and sizes of a public document, pages numbered. */
export async function writePaper({ title, letterhead, blocks }: Omit<Sheet, 'path'>): Promise<Buffer> {
  const docx = await import('docx');
  const children = [
    ...(letterhead ? headOf(docx, letterhead) : []),
    titleOf(docx, title),
    ...blocks.flatMap((block) => blockOf(docx, block)),
  ];
  return packOfficial(docx, title, children);
}

const RED = 'C00000';

/** 版头: the issuer in red over the number and a red line (GB/T 9704). */
const headOf = (
  { Paragraph, TextRun, AlignmentType, BorderStyle }: typeof Docx,
  { issuer, number }: Letterhead,
) => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE },
    children: [new TextRun({ text: clean(issuer), font: FACES.title, size: SIZES.title, color: RED })],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: RED } },
    children: [new TextRun(clean(number))],
  }),
];

const titleOf = ({ Paragraph, TextRun, AlignmentType, HeadingLevel }: typeof Docx, title: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    heading: HeadingLevel.TITLE,
    spacing: { after: LINE },
    children: [new TextRun({ text: clean(title), font: FACES.title, size: SIZES.title, color: '000000' })],
  });

function blockOf(docx: typeof Docx, { kind, text, rows }: SheetBlock) {
  if (kind === SheetBlockKind.HEADING) return [headingOf(docx, text)];
  if (kind === SheetBlockKind.PARAGRAPH) return [textOf(docx, text)];
  if (kind === SheetBlockKind.ADDRESSEE) return [edgeOf(docx, text, 'left')];
  if (kind === SheetBlockKind.SIGNATURE)
    return [edgeOf(docx, '', 'left'), ...rows.map(([line = '']) => edgeOf(docx, line, 'right'))];
  if (kind === SheetBlockKind.FACTS)
    return rows.map(([term = '', detail = '']) => textOf(docx, detail, `${term}：`));
  return [gridTable(docx, rows), new docx.Paragraph({ spacing: { after: LINE / 2 } })];
}

const headingOf = ({ Paragraph, TextRun, HeadingLevel }: typeof Docx, text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    indent: { firstLine: INDENT },
    spacing: { line: LINE, before: LINE / 2 },
    children: [new TextRun({ text: clean(text), font: FACES.heading, size: SIZES.body, color: '000000' })],
  });

/** A line at an edge of the page: 主送 at the left, 落款 at the right with two characters left free. */
const edgeOf = ({ Paragraph, TextRun }: typeof Docx, text: string, alignment: 'left' | 'right') =>
  new Paragraph({
    alignment,
    spacing: { line: LINE },
    ...(alignment === 'right' ? { indent: { right: INDENT } } : {}),
    children: [new TextRun(clean(text))],
  });

/** A paragraph; lines of the text stay lines, a term before it stands in the face of headings. */
const textOf = ({ Paragraph, TextRun }: typeof Docx, text: string, term?: string) =>
  new Paragraph({
    indent: { firstLine: INDENT },
    spacing: { line: LINE },
    children: [
      ...(term === undefined ? [] : [new TextRun({ text: clean(term), font: FACES.heading })]),
      ...clean(text)
        .split('\n')
        .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 })),
    ],
  });
