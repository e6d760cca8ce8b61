/**
 * 国办发〔2019〕54号: a row of the standard catalogue in the ten columns of its national form, told once for the county's
 * catalogue and for the table of its major decisions.
 */

/** One row of the standard catalogue (标准目录的一行), in words. */
export interface StandardRow {
  /** 一级事项. */
  readonly field: string;
  /** 二级事项. */
  readonly item: string;
  readonly content: string;
  readonly basis: string;
  readonly time: string;
  readonly by: string;
  readonly channels: readonly string[];
  /** 特定群体 by name; empty: 全社会. */
  readonly audience: string;
  /** 主动; otherwise on request. */
  readonly unasked: boolean;
  readonly levels: readonly string[];
}

/** One column of the form; the numbers are shares of the width. */
interface StandardColumn {
  readonly head: string;
  readonly group?: string;
  readonly width: number;
  readonly align?: 'left';
}

const MARK = '√';
const mark = (holds: boolean) => (holds ? MARK : '');

/** Columns of the form (标准目录的栏目). */
export const STANDARD_COLUMNS: readonly StandardColumn[] = [
  { head: '序号', width: 3 },
  { head: '一级事项', group: '公开事项', width: 5 },
  { head: '二级事项', group: '公开事项', width: 5 },
  { head: '公开内容（要素）', width: 11, align: 'left' },
  { head: '公开依据', width: 11, align: 'left' },
  { head: '公开时限', width: 7 },
  { head: '公开主体', width: 5 },
  { head: '公开渠道和载体', width: 8, align: 'left' },
  { head: '全社会', group: '公开对象', width: 3 },
  { head: '特定群体', group: '公开对象', width: 3 },
  { head: '主动', group: '公开方式', width: 3 },
  { head: '依申请', group: '公开方式', width: 3 },
  { head: '县级', group: '公开层级', width: 3 },
  { head: '乡级', group: '公开层级', width: 3 },
];

/** The cells of a row in the order of the columns; a group of people stands by its name. */
export const standardCells = (row: StandardRow, index: number): (string | number)[] => [
  index + 1,
  row.field,
  row.item,
  row.content,
  row.basis,
  row.time,
  row.by,
  row.channels.map((channel) => `■${channel}`).join('\n'),
  mark(row.audience === ''),
  row.audience,
  mark(row.unasked),
  mark(!row.unasked),
  mark(row.levels.includes('县级')),
  mark(row.levels.includes('乡级')),
];
