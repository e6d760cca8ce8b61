import type * as Docx from 'docx';
import { type HeadCell, headRows, isWide, type TablePlan, writable } from './table-plan.ts';

/** The media type of what is written (Word 文档). */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Faces of a public document (GB/T 9704). */
const FACES = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  head: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' },
} as const;

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

/** Half-points: 二号, 四号, 小四. */
const SIZES = { title: 44, note: 28, cell: 24 } as const;

/** Twentieths of a point on A4: the margins of GB/T 9704. */
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
const A4 = { short: 11906, long: 16838 } as const;

/** The table as a document (导出 Word): the head repeated on every page, a row never broken, pages numbered. */
export async function writeDocx(said: TablePlan): Promise<Buffer> {
  const plan = writable(said);
  const docx = await import('docx');
  const document = new docx.Document({
    title: plan.title,
    styles: { default: { document: { run: { font: FACES.body, size: SIZES.cell } } } },
    sections: [
      {
        properties: pageOf(docx, plan),
        footers: { default: pageNumbers(docx) },
        children: [...titleOf(docx, plan), tableOf(docx, plan), ...notesOf(docx, plan)],
      },
    ],
  });
  return docx.Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FALLBACKS }]);
}

const pageOf = ({ PageOrientation }: typeof Docx, plan: TablePlan) => ({
  page: {
    size: {
      width: A4.short,
      height: A4.long,
      orientation: isWide(plan) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: MARGIN,
  },
});

/** — 1 — in the middle of the foot. */
const pageNumbers = ({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: typeof Docx) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.note })],
      }),
    ],
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
    ...(plan.under ? [line(plan.under, FACES.body, SIZES.note, false)] : []),
  ];
}

function tableOf(docx: typeof Docx, plan: TablePlan) {
  const { Table, TableRow, WidthType, TableLayoutType } = docx;
  const page = (isWide(plan) ? A4.long : A4.short) - MARGIN.left - MARGIN.right;
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
        children: [new TextRun({ text: cell.text, font: FACES.head, size: SIZES.cell })],
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
      new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text, size: SIZES.cell })] }),
  );
