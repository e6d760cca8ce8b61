import { useState, type ReactNode } from 'react';
import { classes } from '#client/ui/classes.ts';
import { GridHead } from './GridHead.tsx';
import { nextSort, sorted, type Sort, type SortKey } from './sorting.ts';

export interface GridColumn<T> {
  id: string;
  label: string;
  cell: (row: T) => ReactNode;
  /** Makes the column sortable. */
  sortBy?: ((row: T) => SortKey) | undefined;
  num?: boolean | undefined;
  /** Names the row; without one, the first column does. */
  header?: boolean | undefined;
}

interface DataGridProps<T> {
  caption: string;
  columns: readonly GridColumn<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** In whose order the rows already are; with `onSort` the caller keeps it (in the address) and sorts. */
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Keys of the picked rows; with `onSelect` every row gets a box, named by `nameOf`. */
  selected?: ReadonlySet<string> | undefined;
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined;
  nameOf?: ((row: T) => string) | undefined;
  /** Which rows can be picked; without it every one. */
  pickable?: ((row: T) => boolean) | undefined;
  /** On phones each row becomes a card: rows that are read one by one, not compared. */
  stack?: boolean | undefined;
  /** Key of the row that is shown beside the grid. */
  current?: string | undefined;
  /** Below the rows. */
  children?: ReactNode;
}

const NOTHING: ReadonlySet<string> = new Set();
const anyRow = () => true;

const toggled = (selected: ReadonlySet<string>, key: string) =>
  selected.has(key) ? new Set([...selected].filter((one) => one !== key)) : new Set([...selected, key]);

/** The order of the rows: the caller's, or a state of the grid where the caller has none. */
function useOrder<T>({ columns, rows, sort, onSort }: DataGridProps<T>) {
  const [own, setOwn] = useState<Sort | undefined>(sort);
  const order = onSort ? sort : own;
  const sortBy = columns.find(({ id }) => id === order?.column)?.sortBy;
  return {
    order,
    shown: onSort || !order || !sortBy ? rows : sorted(rows, sortBy, order.direction),
    press: (column: string) => (onSort ?? setOwn)(nextSort(order, column)),
  };
}

/** The box at the head: how much is picked, and what a press does. */
function pickingOf<T>({ rows, keyOf, selected = NOTHING, onSelect, pickable = anyRow }: DataGridProps<T>) {
  if (!onSelect) return undefined;
  const keys = rows.filter(pickable).map(keyOf);
  const picked = keys.filter((key) => selected.has(key)).length;
  const state = picked === 0 ? 'none' : picked === keys.length ? 'all' : 'some';
  return { state, onToggle: () => onSelect(state === 'all' ? NOTHING : new Set(keys)) } as const;
}

interface RowProps<T> extends DataGridProps<T> {
  row: T;
}

/** Roles said aloud where `display: block` would take them away. */
const role = (stack: boolean | undefined, name: string) => (stack ? name : undefined);

function GridRow<T>(props: RowProps<T>) {
  const { row, columns, keyOf, selected = NOTHING, onSelect, current, stack } = props;
  const key = keyOf(row);
  const head = columns.find(({ header }) => header) ?? columns[0];
  return (
    <tr
      role={role(stack, 'row')}
      className={key === current || selected.has(key) ? 'is-selected' : undefined}
    >
      {onSelect ? <Pick {...props} /> : null}
      {columns.map((column) =>
        column === head ? (
          <th key={column.id} scope="row" role={role(stack, 'rowheader')}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.id}
            role={role(stack, 'cell')}
            className={column.num ? 'num' : undefined}
            data-label={stack ? column.label : undefined}
          >
            {stack ? <div>{column.cell(row)}</div> : column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function Pick<T>({
  row,
  keyOf,
  nameOf,
  selected = NOTHING,
  onSelect,
  pickable = anyRow,
  stack,
}: RowProps<T>) {
  const key = keyOf(row);
  return (
    <td role={role(stack, 'cell')}>
      {pickable(row) ? (
        <input
          type="checkbox"
          aria-label={`选中${nameOf?.(row) ?? key}`}
          checked={selected.has(key)}
          onChange={() => onSelect?.(toggled(selected, key))}
        />
      ) : null}
    </td>
  );
}

/** Many rows of the same kind: a real table that sorts and picks, in a region that scrolls by itself. */
export function DataGrid<T>(props: DataGridProps<T>) {
  const { caption, columns, keyOf, selected = NOTHING, onSelect, stack, children } = props;
  const { order, shown, press } = useOrder(props);
  return (
    <div className="panel">
      {/* Reached by the keyboard, since it scrolls (WCAG 2.1.1). */}
      <div className="scroll-x" role="region" aria-label={caption} tabIndex={0}>
        <table
          className={classes('table grid', stack && 'table--stack grid--stack')}
          role={role(stack, 'table')}
        >
          <caption className="visually-hidden">{caption}</caption>
          <GridHead columns={columns} sort={order} onSort={press} picking={pickingOf(props)} />
          <tbody role={role(stack, 'rowgroup')}>
            {shown.map((row) => (
              <GridRow key={keyOf(row)} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {onSelect ? (
        <p className="visually-hidden" role="status">
          {selected.size > 0 ? `已选${selected.size}项` : ''}
        </p>
      ) : null}
      {children}
    </div>
  );
}
