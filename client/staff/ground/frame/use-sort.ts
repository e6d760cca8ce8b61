import type { GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { type Sort, sorted } from '#client/ui/desk/sorting.ts';
import { useAddress } from './use-address.ts';

/** The order of a grid in the address: "name" or "-name". */
export const SORT = 'xu';

const sortIn = (text: string | undefined): Sort | undefined =>
  text
    ? { column: text.replace(/^-/, ''), direction: text.startsWith('-') ? 'descending' : 'ascending' }
    : undefined;

/** A grid's order that survives a reload and can be sent to somebody. */
export function useSort<T>(rows: readonly T[], columns: readonly GridColumn<T>[]) {
  const address = useAddress();
  const sort = sortIn(address.get(SORT));
  const keyOf = columns.find(({ id }) => id === sort?.column)?.sortBy;
  return {
    sort,
    ordered: sort && keyOf ? sorted(rows, keyOf, sort.direction) : rows,
    onSort: ({ column, direction }: Sort) =>
      address.go({ [SORT]: direction === 'descending' ? `-${column}` : column }, true),
  };
}
