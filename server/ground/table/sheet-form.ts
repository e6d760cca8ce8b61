import type { TableCell, TablePlan } from './table-plan.ts';

/** One column of a form that is filled in and imported (填报表的一列). */
export interface SheetColumn {
  readonly head: string;
  /** The head above it and its neighbours. */
  readonly group: string;
  /** Hint on the values allowed, printed in the head. */
  readonly hint?: string;
  readonly width: number;
  readonly required: boolean;
  /** The closed list its cells are chosen from. */
  readonly choices?: readonly string[];
  /** Several of the list may stand in a cell. */
  readonly open?: boolean;
}

/** A head as it is printed: with what may be written. */
export const printedHead = ({ head, hint, required }: SheetColumn): string =>
  `${head}${required ? '*' : ''}${hint ? `（${hint}）` : ''}`;

/** A head as it is found again, without hint, mark and blanks. */
export const plainHead = (text: string): string => text.replace(/[（(*＊][\s\S]*$/, '').replaceAll(/\s/g, '');

/** The empty form (填报模板), or one with examples (示例行) in it. */
export const emptyForm = (
  title: string,
  under: string,
  columns: readonly SheetColumn[],
  examples: readonly (readonly TableCell[])[] = [],
): TablePlan => ({
  title,
  under,
  columns: columns.map((column) => ({
    head: printedHead(column),
    group: column.group,
    width: column.width,
    align: 'left',
    ...(column.choices && { choices: column.choices }),
    ...(column.open && { open: true }),
  })),
  rows: examples,
});
