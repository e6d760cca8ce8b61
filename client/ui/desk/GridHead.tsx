import { useEffect, useRef } from 'react';
import type { GridColumn } from './DataGrid.tsx';
import type { Sort } from './sorting.ts';

const ARROWS = { ascending: '▲', descending: '▼' } as const;

interface HeadCellProps<T> {
  column: GridColumn<T>;
  sort: Sort | undefined;
  onSort: (column: string) => void;
}

function HeadCell<T>({ column: { id, label, num, sortBy }, sort, onSort }: HeadCellProps<T>) {
  const direction = sort?.column === id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      className={num ? 'num' : undefined}
      aria-sort={sortBy ? (direction ?? 'none') : undefined}
    >
      {sortBy ? (
        <button type="button" onClick={() => onSort(id)}>
          {label} <span aria-hidden="true">{direction ? ARROWS[direction] : ''}</span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}

interface AllProps {
  state: 'none' | 'some' | 'all';
  onToggle: () => void;
}

/** The box that picks every row in view. */
function PickAll({ state, onToggle }: AllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <th scope="col">
      <input ref={box} type="checkbox" aria-label="全选本页" checked={state === 'all'} onChange={onToggle} />
    </th>
  );
}

interface GridHeadProps<T> {
  columns: readonly GridColumn<T>[];
  sort: Sort | undefined;
  onSort: (column: string) => void;
  picking?: AllProps | undefined;
}

export function GridHead<T>({ columns, sort, onSort, picking }: GridHeadProps<T>) {
  return (
    <thead>
      <tr>
        {picking ? <PickAll {...picking} /> : null}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}
