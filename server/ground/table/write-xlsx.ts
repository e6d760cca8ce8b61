import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { CellObject, Feature, SheetData } from 'write-excel-file/node';
import { withChoices } from './choices.ts';
import { type HeadCell, headRows, isWide, type TableCell, type TablePlan, writable } from './table-plan.ts';

/** The media type of what is written (Excel 工作簿). */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;
const HEAD = { ...BORDER, fontFamily: '黑体', align: 'center', alignVertical: 'center', wrap: true } as const;
const BODY = { ...BORDER, alignVertical: 'center', wrap: true } as const;

/** A sheet of a workbook (工作表) under its name. */
export type NamedSheet = readonly [name: string, plan: TablePlan];

/** The table as a workbook of one sheet (导出 Excel): printed on A4, the head again on every page. */
export const writeXlsx = (said: TablePlan, sheet = '表'): Promise<Buffer> => writeSheets([[sheet, said]]);

/** Several tables as the sheets of one workbook (一个工作簿的几张表). */
export async function writeSheets(said: readonly NamedSheet[]): Promise<Buffer> {
  const sheets = said.map(([name, plan]): NamedSheet => [name, writable(plan)]);
  const { default: write } = await import('write-excel-file/node');
  const data = sheets.map(([sheet, plan]) => ({
    data: sheetOf(plan),
    sheet,
    columns: plan.columns.map(({ width }) => ({ width: width * 2 + 1 })),
    ...(isWide(plan) ? { orientation: 'landscape' as const } : {}),
    stickyRowsCount: above(plan) + headRows(plan.columns).length,
  }));
  const features = [printedHeads(sheets), choosable(sheets)];
  return write(data, { fontFamily: '仿宋', fontSize: 12, features }).toBuffer();
}

/** Rows above the head. */
const above = ({ under }: TablePlan): number => (under ? 2 : 1);

const sheetOf = (plan: TablePlan): SheetData => {
  const width = plan.columns.length;
  return [
    across(
      { value: plan.title, fontFamily: '方正小标宋简体', fontSize: 20, align: 'center', height: 42 },
      width,
    ),
    ...(plan.under ? [across({ value: plan.under, align: 'center', height: 24 }, width)] : []),
    ...headRows(plan.columns).map((row, index) => headOf(plan, row, index)),
    ...plan.rows.map((row) => row.map((cell, index) => bodyOf(cell, plan.columns[index]?.align))),
    ...(plan.notes ?? []).map((note) =>
      across({ value: note, align: 'left', wrap: true, height: 32 }, width),
    ),
  ];
};

/** One cell over the whole width; the cells it covers are empty. */
const across = (cell: CellObject, width: number) => [
  { ...cell, type: String, alignVertical: 'center' as const, columnSpan: width },
  ...Array<null>(width - 1).fill(null),
];

/** A head row: under a head of two rows, and beside one of several columns, there is nothing to write. */
function headOf({ columns }: TablePlan, row: readonly HeadCell[], index: number) {
  if (index === 0)
    return row.flatMap(({ text, columns: wide, rows }) => [
      { ...HEAD, value: text, type: String, columnSpan: wide, rowSpan: rows },
      ...Array<null>(wide - 1).fill(null),
    ]);
  const lower = [...row];
  return columns.map(({ group }) =>
    group === undefined ? null : { ...HEAD, value: lower.shift()?.text ?? '', type: String },
  );
}

const bodyOf = (value: TableCell, align: 'center' | 'left' = 'center'): CellObject =>
  typeof value === 'number'
    ? { ...BODY, value, type: Number, align }
    : { ...BODY, value, type: String, format: '@', align };

/** 数据有效性: cells that are chosen from a list. */
const choosable = (sheets: readonly NamedSheet[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const plan = sheets[sheetIndex]?.[1];
          return plan ? withChoices(xml, plan) : xml;
        },
      },
    },
  },
});

/** 打印标题行: the rows a printer repeats on each page. */
const printedHeads = (sheets: readonly NamedSheet[]): Feature<Stream | Buffer | Blob> => {
  const names = sheets.map(([name, plan], index) => {
    const from = above(plan) + 1;
    const to = above(plan) + headRows(plan.columns).length;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${from}:$${to}</definedName>`;
  });
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml: string) =>
            xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
};
