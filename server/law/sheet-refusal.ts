/**
 * 表格导入: errors in a filled-in table are listed row by row and column by column, with the way to correct them; an order
 * of work of ours.
 */
import { type Finding, provision, Refusal } from './refusal.ts';

/** An error in one cell of an imported table (导入逐行报告): row, column, problem, and correction. */
export interface SheetFinding extends Finding {
  /** The row's number in the sheet; 0 for the table as a whole. */
  row: number;
  column: string;
  /** Name of the sheet, where the workbook has several. */
  sheet?: string;
}

/** A failed import (没有导入): the findings against it, and the number of rows. */
export class SheetRefusal extends Refusal {
  constructor(
    override readonly findings: readonly SheetFinding[],
    readonly rows: number,
    readonly good: number,
  ) {
    super(findings);
  }
}

/** Result of an import (导入结果). */
export interface SheetImport {
  rows: number;
  imported: number;
  /** Errors of the rows that were left out, when the clerk chose to import the correct ones alone. */
  left: readonly SheetFinding[];
}

/** Number of errors listed (报告的问题数), enough to correct a table by; the rest is counted. */
export const MOST_FINDINGS = 300;

/** Rule by which a table is judged (导入所依规则). */
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

/** A finding on a row, placed at its cell (所在单元格). */
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

/** A file that is not a readable table (文件不能读取). */
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

/** A sheet of the form that the workbook lacks (缺少的工作表). */
export const sheetMissing = (by: SheetRule, sheet: string): SheetRefusal =>
  new SheetRefusal(
    [
      ofTable(
        tableRule(by).block('SHEET_MISSING', 'file')`
          工作簿中没有“${sheet}”表。
          下载填报模板，在模板中填写；不要改动工作表的名称。`,
      ),
    ],
    0,
    0,
  );

/** A table without rows (空表); `unit` is the measure word of a row. */
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
