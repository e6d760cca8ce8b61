import { type Finding, Refusal } from '#server/law/refusal.ts';
import type { XlsxFault } from '#server/table/xlsx-fault.ts';

/** Something wrong with one cell of an imported table (导入逐行报告): row, column, what, how to mend it. */
export interface SheetFinding extends Finding {
  /** The row's number in the sheet; 0 for the table as a whole. */
  row: number;
  column: string;
}

/** Nothing was imported: what stands in the way, and how many rows there are. */
export class SheetRefusal extends Refusal {
  constructor(
    override readonly findings: readonly SheetFinding[],
    readonly rows: number,
    readonly good: number,
  ) {
    super(findings);
  }
}

const ours = { rule: 'R-06', basis: 'DESIGN', article: '目录填写规则', severity: 'BLOCK' } as const;

/** A cell that cannot be read (单元格不能读取). */
export const unreadable = (row: number, column: string, message: string, fix: string): SheetFinding => ({
  ...ours,
  code: 'SHEET_CELL_UNREADABLE',
  row,
  column,
  message: `第${row}行“${column}”：${message}`,
  fields: [`rows.${row}.${column}`],
  fix,
});

/** A file that is no table we read (文件不能读取). */
export const unreadableFile = ({ code, message, fix }: XlsxFault): SheetRefusal =>
  new SheetRefusal([{ ...ours, code, row: 0, column: '', message, fields: ['file'], fix }], 0, 0);

/** Columns of the form that the table lacks (缺少的列). */
export const columnsMissing = (heads: readonly string[]): SheetRefusal =>
  new SheetRefusal(
    heads.map((head) => ({
      ...ours,
      code: 'SHEET_COLUMN_MISSING',
      row: 0,
      column: head,
      message: `表中没有“${head}”一列。`,
      fields: ['file'],
      fix: '下载填报模板，在模板中填写；不要改动表头。',
    })),
    0,
    0,
  );

/** A table without a matter in it (空表). */
export const sheetEmpty = (): SheetRefusal =>
  new SheetRefusal(
    [
      {
        ...ours,
        code: 'SHEET_EMPTY',
        row: 0,
        column: '',
        message: '表中没有填写事项。',
        fields: ['file'],
        fix: '从表头下面一行起，每行填写一项。',
      },
    ],
    0,
    0,
  );

/** The same name twice, in the table or among the unit's matters (重复的事项). */
export const repeatedName = (row: number, column: string, where: string): SheetFinding => ({
  ...ours,
  code: 'SHEET_NAME_REPEATED',
  row,
  column,
  message: `第${row}行“${column}”：与${where}的事项名称相同。`,
  fields: [`rows.${row}.${column}`],
  fix: '同一事项只申报一次；确属不同事项的，改用不同的名称。',
});
