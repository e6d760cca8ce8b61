/** 表格导入: what is wrong with a filled-in table is listed row by row and column by column, with the way to mend it; an order of work of ours. */
import { type Finding, provision, Refusal } from './refusal.ts';

/** Something wrong with one cell of an imported table (导入逐行报告): row, column, what, how to mend it. */
export interface SheetFinding extends Finding {
  /** The row's number in the sheet; 0 for the table as a whole. */
  row: number;
  column: string;
}

/** Nothing was imported (没有导入): what stands in the way, and how many rows there are. */
export class SheetRefusal extends Refusal {
  constructor(
    override readonly findings: readonly SheetFinding[],
    readonly rows: number,
    readonly good: number,
  ) {
    super(findings);
  }
}

/** What an import came to (导入结果). */
export interface SheetImport {
  rows: number;
  imported: number;
  /** What is wrong with the rows that were left out, when the clerk asked for the good ones alone. */
  left: readonly SheetFinding[];
}

/** Enough to mend a table by (报告的问题数); the rest is counted. */
export const MOST_FINDINGS = 300;

/** By which rule a table is judged (导入所依规则). */
export type SheetRule = Pick<Finding, 'rule' | 'article'>;

const tableRule = ({ rule, article }: SheetRule) => provision(rule, 'DESIGN', article);

/** A finding about one cell (单元格的问题). */
export const inCell = (
  by: SheetRule,
  { row, column }: { row: number; column: string },
  { code, message, fix }: { code: string; message: string; fix: string },
): SheetFinding => ({
  ...tableRule(by).block(code, `rows.${row}.${column}`)`
    第${row}行“${column}”：${message}
    ${fix}`,
  row,
  column,
});

/** A cell that cannot be read (单元格不能读取). */
export const unreadable = (
  by: SheetRule,
  place: { row: number; column: string },
  fault: { message: string; fix: string },
): SheetFinding => inCell(by, place, { ...fault, code: 'SHEET_CELL_UNREADABLE' });

/** What the law says of a row, placed at its cell (所在单元格). */
export const findingInCell = (
  finding: Finding,
  { row, column }: { row: number; column: string },
): SheetFinding => ({
  ...finding,
  row,
  column,
  message: `第${row}行“${column}”：${finding.message}`,
  fields: [`rows.${row}.${column}`],
});

/** The table as a whole, or one of its columns (整张表的问题). */
const ofTable = (finding: Finding, column = ''): SheetFinding => ({ ...finding, row: 0, column });

/** A file that is no table we read (文件不能读取). */
export const unreadableFile = (
  by: SheetRule,
  { code, message, fix }: { code: string; message: string; fix: string },
): SheetRefusal =>
  new SheetRefusal(
    [
      ofTable(
        tableRule(by).block(code, 'file')`
          ${message}
          ${fix}`,
      ),
    ],
    0,
    0,
  );

/** Columns of the form that the table lacks (缺少的列). */
export const columnsMissing = (by: SheetRule, heads: readonly string[]): SheetRefusal =>
  new SheetRefusal(
    heads.map((head) =>
      ofTable(
        tableRule(by).block('SHEET_COLUMN_MISSING', 'file')`
          表中没有“${head}”一列。
          下载填报模板，在模板中填写；不要改动表头。`,
        head,
      ),
    ),
    0,
    0,
  );

/** A table with nothing in it (空表); `unit` counts what stands in a row. */
export const sheetEmpty = (by: SheetRule, what: string, unit: string): SheetRefusal =>
  new SheetRefusal(
    [
      ofTable(
        tableRule(by).block('SHEET_EMPTY', 'file')`
          表中没有填写${what}。
          从表头下面一行起，每行填写一${unit}。`,
      ),
    ],
    0,
    0,
  );
