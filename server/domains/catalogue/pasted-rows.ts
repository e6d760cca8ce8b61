import type { ReadTable } from '#server/ground/table/read-xlsx.ts';
import { textOf } from '#server/ground/table/sheet-cells.ts';
import { plainHead } from '#server/ground/table/sheet-form.ts';
import { LEAD_HEAD, LISTED_COLUMNS, NAME_HEAD } from './sheet-columns.ts';

/** The pasted cells under the columns of the table (粘贴的表格), the heads in the first row. */
export interface PastedRows {
  heads: readonly string[];
  cells: readonly (readonly string[])[];
  /** Columns that the table does not have. */
  ignored: readonly string[];
}

/** Heads of printed and exported catalogues that mean one of the columns. */
const ALSO: Readonly<Record<string, string>> = {
  决策事项名称: NAME_HEAD,
  名称: NAME_HEAD,
  事项类别: '类别',
  承办单位: LEAD_HEAD,
  决策承办单位: LEAD_HEAD,
  计划完成时间: '决策时间',
  完成时限: '决策时间',
  决策中是否需听证: '是否听证',
  决策事项程序: '履行程序',
  履行程序要求: '履行程序',
  决策依据: '法律政策依据',
};

const HEADS = LISTED_COLUMNS.map(({ head }) => head);
/** A heading row stands near the top, under a title or two. */
const HEAD_WITHIN = 10;
/** How an exported table says that a cell is empty. */
const NOTHING = ['未填写', '没有'];

/** Finds the heading row, or takes the columns in their order where there is none; empty rows are left out. */
export function pastedRows({ rows }: ReadTable): PastedRows {
  const texts = rows.map((row) => row.map(plainText)).filter((row) => row.some((text) => text !== ''));
  const headed = texts.slice(0, HEAD_WITHIN).map((row) => row.map(headOf));
  const at = headed.findIndex((row) => row.includes(NAME_HEAD));
  const heads = headed[at] ?? HEADS;
  const widest = Math.max(0, ...texts.map((row) => row.length));
  const places = HEADS.map((head) => heads.indexOf(head));
  return {
    heads: HEADS,
    cells: texts.slice(at + 1).map((row) => places.map((place) => row[place] ?? '')),
    ignored: Array.from({ length: widest }, (_, place) => place)
      .filter((place) => !places.includes(place) && texts.slice(at + 1).some((row) => row[place]))
      .map((place) => heads[place] || `第${place + 1}列`),
  };
}

const plainText = (cell: ReadTable['rows'][number][number]): string => {
  const read = textOf(cell);
  return 'value' in read && !NOTHING.includes(read.value) ? read.value : '';
};

const headOf = (text: string): string => {
  const head = plainHead(text);
  return ALSO[head] ?? head;
};
