import type * as Docx from 'docx';
import { A4, FACES, MARGIN, packDocx, pageNumbers, SIZES } from './official-page.ts';
import { type HeadCell, headRows, isWide, type TablePlan, writable } from './table-plan.ts';

/** The media type of what is written (Word 文档). */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The table as a document (导出 Word): the head repeated on every page, a row never broken, pages numbered. */
export async function writeDocx(said: TablePlan): Promise<Buffer> {
  const plan = writable(said);
  const docx = await import('docx');
  const document = new docx.Document({
    title: plan.title,
    styles: { default: { document: { run: { font: FACES.body, size: SIZES.small } } } },
    sections: [
      {
        properties: pageOf(docx, plan),
        footers: { default: pageNumbers(docx) },
        children: [...titleOf(docx, plan), tableOf(docx, plan), ...notesOf(docx, plan)],
      },
    ],
  });
  return packDocx(docx, document);
}

const pageOf = ({ PageOrientation }: typeof Docx, plan: TablePlan) => ({
  page: {
    size: {
      width: A4.width,
      height: A4.height,
      orientation: isWide(plan) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: MARGIN,
  },
});

function titleOf({ Paragraph, TextRun, AlignmentType, HeadingLevel }: typeof Docx, plan: TablePlan) {
  const line = (text: string, font: (typeof FACES)[keyof typeof FACES], size: number, heading: boolean) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      ...(heading ? { heading: HeadingLevel.TITLE } : {}),
      children: [new TextRun({ text, font, size, color: '000000' })],
    });
  return [
    line(plan.title, FACES.title, SIZES.title, true),
    ...(plan.under ? [line(plan.under, FACES.body, SIZES.foot, false)] : []),
  ];
}

function tableOf(docx: typeof Docx, plan: TablePlan) {
  const { Table, TableRow, WidthType, TableLayoutType } = docx;
  const page = (isWide(plan) ? A4.height : A4.width) - MARGIN.left - MARGIN.right;
  const all = plan.columns.reduce((sum, { width }) => sum + width, 0);
  const heads = headRows(plan.columns).map(
    (row) =>
      new TableRow({ tableHeader: true, cantSplit: true, children: row.map((cell) => headOf(docx, cell)) }),
  );
  const rows = plan.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, index) => bodyOf(docx, String(cell), plan.columns[index]?.align)),
      }),
  );
  return new Table({
    width: { size: page, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: plan.columns.map(({ width }) => Math.floor((page * width) / all)),
    rows: [...heads, ...rows],
  });
}

const headOf = (
  { TableCell, Paragraph, TextRun, AlignmentType, VerticalAlignTable }: typeof Docx,
  cell: HeadCell,
) =>
  new TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: cell.text, font: FACES.heading, size: SIZES.small })],
      }),
    ],
  });

function bodyOf(
  { TableCell, Paragraph, TextRun, AlignmentType, VerticalAlignTable }: typeof Docx,
  text: string,
  align: 'center' | 'left' = 'center',
) {
  const alignment = align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    children: text
      .split('\n')
      .map((line) => new Paragraph({ alignment, children: [new TextRun({ text: line, font: FACES.body })] })),
  });
}

const notesOf = ({ Paragraph, TextRun }: typeof Docx, { notes = [] }: TablePlan) =>
  notes.map(
    (text) =>
      new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text, size: SIZES.small })] }),
  );
