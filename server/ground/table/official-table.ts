import type * as Docx from 'docx';
import { A4, clean, FACES, MARGIN, SIZES } from './official-page.ts';

const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** A table over the whole width: columns as wide as what is in them asks for, the head on every page. */
export function gridTable(docx: typeof Docx, rows: readonly (readonly string[])[]) {
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
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const weights = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => longestLine(row[column] ?? '')));
    return Math.min(WIDE, Math.max(NARROW, longest));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / all));
}

const longestLine = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
