import write, { type CellObject } from 'write-excel-file/node';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { SheetFinding } from '#server/law/sheet-refusal.ts';
import { REGISTER_COLUMNS } from '#server/domains/register/register-sheet.ts';
import { printedHead, type SheetColumn } from '#server/ground/table/sheet-form.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** Content of one cell. */
export type Cell = CellObject | string | number | null;

const GOOD: Readonly<Record<string, Cell>> = {
  类别: '人大代表',
  单位和职务: '县人民医院护士长',
  熟悉的领域: '卫生、养老',
  乡镇: '城关镇',
  任期第一日: '2026年12月1日',
  任期最后一日: '2029-11-30',
};

/** A good row; what a test says of it by the head of the column. */
export const row = (name: string, change: Record<string, Cell> = {}): Cell[] =>
  REGISTER_COLUMNS.map(({ head }) => ({ 姓名: name, ...GOOD, ...change })[head] ?? null);

/** The form with these rows. */
export const sheetOf = (...rows: Cell[][]) =>
  write([
    ['社会公众代表入库表'],
    REGISTER_COLUMNS.map(printedHead),
    ...rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'number' ? { value: cell, type: Number } : cell)),
    ),
  ]).toBuffer();

/** A form as somebody filled it in: rows by the heads of their columns. */
export const filledForm = (
  columns: readonly SheetColumn[],
  rows: readonly Readonly<Record<string, Cell>>[],
) =>
  write([
    ['表'],
    columns.map(printedHead),
    ...rows.map((row) =>
      columns.map(({ head }) => {
        const cell = row[head] ?? null;
        return typeof cell === 'number' ? { value: cell, type: Number } : cell;
      }),
    ),
  ]).toBuffer();

/** The answer to an import. */
export interface Report {
  rows: number;
  good: number;
  imported: number;
  left: SheetFinding[];
  refusal?: { findings: SheetFinding[] };
  errors?: { extensions: { code: string } }[];
}

/** Row, column and code of everything that was found. */
export const told = ({ refusal, left }: Report) =>
  (refusal?.findings ?? left).map(({ row: at, column, code }) => [at, column, code].join(' '));

/** A site to import at and to download from. */
export async function importingSite(database: TestDatabase) {
  const site = await openSite(database);
  const headers = async (by: Actor | null) => (by ? { ...(await signedIn(database, by)) } : {});
  return {
    send: async (
      by: Actor | null,
      bytes: Buffer,
      goodOnly = false,
      door = '/daoru/daibiao',
      fields: Readonly<Record<string, string>> = {},
    ) => {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.set(name, value);
      data.set('goodOnly', String(goodOnly));
      data.set('file', new Blob([new Uint8Array(bytes)]), '入库表.xlsx');
      const answer = await site.post(door, data, await headers(by));
      return { status: answer.status, report: (await answer.json()) as Report };
    },
    download: async (by: Actor | null, path: string) => {
      const answer = await fetch(site.url + path, { headers: await headers(by) });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
  };
}
