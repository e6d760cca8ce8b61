import type * as Docx from 'docx';
import { type Sheet, type SheetBlock, SheetBlockKind } from '#schema/kernel/sheet.ts';

/** The media type of what is written (Word 文档). */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const LATIN = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } as const;

/** Faces of a public document (GB/T 9704). */
const FACES = {
  title: { ...LATIN, eastAsia: '方正小标宋简体' },
  heading: { ...LATIN, eastAsia: '黑体' },
  body: { ...LATIN, eastAsia: '仿宋_GB2312' },
} as const;

/** Half-points: 二号, 三号, 五号, 四号. */
const SIZES = { title: 44, body: 32, cell: 21, foot: 28 } as const;
/** Twentieths of a point: A4 and the margins of GB/T 9704; lines of 28 points, the first of a paragraph two characters in. */
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
const LINE = 560;
const INDENT = 640;
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

const face = (name: string, instead: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`;

/** 字体表: where a face of the standard is not installed, the nearest one that is. */
const FALLBACKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  face('方正小标宋简体', '宋体,SimSun,Songti SC,Noto Serif CJK SC') +
  face('黑体', 'SimHei,Heiti SC,Noto Sans CJK SC') +
  face('仿宋_GB2312', '仿宋,FangSong,STFangsong,宋体') +
  '</w:fonts>';

/** What no XML may hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A paper of the file as Word: A4, the faces and sizes of a public document, pages numbered. */
export async function writePaper({ title, blocks }: Omit<Sheet, 'path'>): Promise<Buffer> {
  const docx = await import('docx');
  const children = [titleOf(docx, title), ...blocks.flatMap((block) => blockOf(docx, block))];
  const document = new docx.Document({
    title: clean(title),
    styles: { default: { document: { run: { font: FACES.body, size: SIZES.body } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: pageNumbers(docx) },
        children,
      },
    ],
  });
  return docx.Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FALLBACKS }]);
}

const clean = (text: string) => text.replaceAll(UNWRITABLE, '');

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
  if (kind === SheetBlockKind.FACTS)
    return rows.map(([term = '', detail = '']) => textOf(docx, detail, `${term}：`));
  return [tableOf(docx, rows), new docx.Paragraph({ spacing: { after: LINE / 2 } })];
}

const headingOf = ({ Paragraph, TextRun, HeadingLevel }: typeof Docx, text: string) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    indent: { firstLine: INDENT },
    spacing: { line: LINE, before: LINE / 2 },
    children: [new TextRun({ text: clean(text), font: FACES.heading, size: SIZES.body, color: '000000' })],
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

/** A table over the whole width: columns as wide as what is in them asks for, the head on every page. */
function tableOf(docx: typeof Docx, rows: readonly (readonly string[])[]) {
  const widths = widthsOf(rows);
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    rows: rows.map(
      (cells, index) =>
        new docx.TableRow({
          tableHeader: index === 0,
          children: cells.map((cell) => cellOf(docx, cell, index === 0)),
        }),
    ),
  });
}

const cellOf = ({ TableCell, Paragraph, TextRun }: typeof Docx, text: string, head: boolean) =>
  new TableCell({
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: clean(text)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            children: [
              new TextRun({ text: line, size: SIZES.cell, ...(head ? { font: FACES.heading } : {}) }),
            ],
          }),
      ),
  });

const NARROW = 5;
const WIDE = 24;

/** In twentieths of a point: by the longest line of each column, within bounds. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => longestLine(row[column] ?? '')));
    return Math.min(WIDE, Math.max(NARROW, longest));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / all));
}

const longestLine = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

/** — 1 — in the middle of the foot. */
const pageNumbers = ({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: typeof Docx) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.foot })],
      }),
    ],
  });
