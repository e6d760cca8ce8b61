import write from 'write-excel-file/node';
import type { RosterImport } from '#server/domains/identity/roster/import-roster.ts';
import { ACCOUNT_FORM, ACCOUNTS, UNIT_FORM, UNITS } from '#server/domains/identity/roster/roster-sheet.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { ReadCell, ReadTable } from '#server/ground/table/read-xlsx.ts';
import { printedHead, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import type { SheetFinding } from '#server/law/sheet-refusal.ts';
import type { Cell, importingSite, Report } from '#test/domains/register/importing.ts';

/** A row as it is filled in, by the heads of its columns. */
export type Row = Readonly<Record<string, Cell>>;

export const WATER: Row = { 单位名称: '县水利局', 单位代码: 'water', 类别: '政府部门' };
export const ZHANG: Row = {
  姓名: '张三丰',
  登录名: 'Zhang.San',
  所属单位: '县水利局',
  岗位: '承办单位经办人',
};
export const LI: Row = {
  姓名: '李秋',
  登录名: 'li.qiu',
  所属单位: '县司法局',
  岗位: '司法局经办人、合法性审查员',
};

const cellsOf = (columns: readonly SheetColumn[], rows: readonly Row[]) => [
  ['表'],
  columns.map(printedHead),
  ...rows.map((row) => columns.map(({ head }) => row[head] ?? null)),
];

/** The form as it is read. */
export const tables = (units: readonly Row[], accounts: readonly Row[]): Map<string, ReadTable> =>
  new Map([
    [UNITS, { rows: cellsOf(UNIT_FORM.columns, units) as ReadCell[][] }],
    [ACCOUNTS, { rows: cellsOf(ACCOUNT_FORM.columns, accounts) as ReadCell[][] }],
  ]);

/** One sheet of the workbook. */
export const sheet = (name: string, columns: readonly SheetColumn[], rows: readonly Row[]) => ({
  sheet: name,
  data: cellsOf(columns, rows),
});
/** The form with these units and accounts. */
export const book = (unitRows: readonly Row[], accountRows: readonly Row[]) =>
  write([
    sheet(UNITS, UNIT_FORM.columns, unitRows),
    sheet(ACCOUNTS, ACCOUNT_FORM.columns, accountRows),
  ]).toBuffer();

/** Sends the form to be tried or made, by the administrator unless it is said otherwise. */
export const rosterDoor =
  ({ send }: Awaited<ReturnType<typeof importingSite>>, admin: Actor) =>
  async (bytes: Buffer, trial: boolean, by: Actor | null = admin) => {
    const fields = { trial: String(trial) };
    const { status, report } = await send(by, bytes, false, '/daoru/zhanghao', fields);
    return { status, report: report as Report & RosterImport };
  };

/** Sheet, row, column and code of everything that was found. */
export const wrongIn = ({ refusal }: { refusal?: { findings: readonly SheetFinding[] } }) =>
  (refusal?.findings ?? []).map(({ sheet: at = '', row, column, code }) => [at, row, column, code].join(' '));
