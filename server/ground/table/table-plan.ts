/** One column of a table (列): its head, perhaps under a head shared with its neighbours. */
export interface TableColumn {
  readonly head: string;
  /** The head above it, one cell over all neighbouring columns of the same group. */
  readonly group?: string;
  /** Its share of the width, in Chinese characters. */
  readonly width: number;
  /** Numbers and short words stand in the middle, sentences at the left. */
  readonly align?: 'center' | 'left';
  /** Values allowed in its cells, to be chosen from a list (下拉选项). */
  readonly choices?: readonly string[];
  /** The list is an offer: other values, or several of them, may be typed. */
  readonly open?: boolean;
}

/** A cell: a number stays a number, everything else is text and never a formula. */
export type TableCell = string | number;

/** A table as it is printed (表): the same for a spreadsheet and for a document. */
export interface TablePlan {
  readonly title: string;
  /** Under the title: document number, day. */
  readonly under?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** After the table, one paragraph each. */
  readonly notes?: readonly string[];
}

/** More than this many characters side by side want a page on its side (横排). */
const UPRIGHT_CHARACTERS = 42;

/** Whether the table needs the wide side of the paper. */
export const isWide = ({ columns }: TablePlan): boolean =>
  columns.reduce((sum, { width }) => sum + width, 0) > UPRIGHT_CHARACTERS;

/** A head and how many columns it covers. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  /** 2 where it has no group above it and fills both rows. */
  readonly rows: number;
}

/** The rows of the head: one, or two where columns are grouped. */
export function headRows(columns: readonly TableColumn[]): HeadCell[][] {
  if (columns.every(({ group }) => group === undefined))
    return [columns.map(({ head }) => ({ text: head, columns: 1, rows: 1 }))];
  const upper: HeadCell[] = [];
  columns.forEach(({ head, group }, index) => {
    if (group === undefined) upper.push({ text: head, columns: 1, rows: 2 });
    else if (columns[index - 1]?.group !== group)
      upper.push({ text: group, columns: spanAt(columns, index), rows: 1 });
  });
  const lower = columns.filter(({ group }) => group !== undefined);
  return [upper, lower.map(({ head }) => ({ text: head, columns: 1, rows: 1 }))];
}

function spanAt(columns: readonly TableColumn[], from: number): number {
  const group = columns[from]?.group;
  const end = columns.findIndex((column, index) => index > from && column.group !== group);
  return (end < 0 ? columns.length : end) - from;
}

/** XML, which both kinds of file are made of, knows no control characters but these three (控制字符). */
const UNWRITABLE = /[^\P{Cc}\t\n\r]/gu;

const plainText = (text: string): string => text.replaceAll(UNWRITABLE, '');

/** The plan with nothing in its cells and lines that a file could not hold. */
export const writable = (plan: TablePlan): TablePlan => ({
  ...plan,
  title: plainText(plan.title),
  ...(plan.under === undefined ? {} : { under: plainText(plan.under) }),
  rows: plan.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell))),
  ...(plan.notes === undefined ? {} : { notes: plan.notes.map(plainText) }),
});
