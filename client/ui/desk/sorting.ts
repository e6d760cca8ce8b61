/** Order of rows: numbers by size, text by pinyin, missing values last. */

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export type SortKey = string | number | null | undefined;

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(left: SortKey, right: SortKey): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}

const missing = (key: SortKey) => key === null || key === undefined || key === '';

/** The rows in order of their keys; equal ones keep their places. */
export function sorted<T>(rows: readonly T[], keyOf: (row: T) => SortKey, direction: Sort['direction']): T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (missing(left) || missing(right)) return Number(missing(left)) - Number(missing(right));
    return sign * compare(left, right);
  });
}

/** Sort order after a press on a column's head: ascending, or descending where it was ascending already. */
export const nextSort = (sort: Sort | undefined, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});
