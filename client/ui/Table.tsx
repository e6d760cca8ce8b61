import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface Column {
  label: string;
  num?: boolean | undefined;
}

export interface Row {
  key: string;
  /** As many as there are columns; the first names the row. */
  cells: readonly ReactNode[];
}

interface TableProps {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  /** On phones each row becomes a card. */
  stack?: boolean | undefined;
  tight?: boolean | undefined;
}

/** Roles said aloud where `display: block` would take them away. */
const role = (stack: boolean | undefined, name: string) => (stack ? name : undefined);

function Body({ columns, rows, stack }: Pick<TableProps, 'columns' | 'rows' | 'stack'>) {
  return (
    <tbody role={role(stack, 'rowgroup')}>
      {rows.map(({ key, cells }) => (
        <tr key={key} role={role(stack, 'row')}>
          {columns.map(({ label, num }, index) =>
            index === 0 ? (
              <th key={label} scope="row" role={role(stack, 'rowheader')}>
                {cells[0]}
              </th>
            ) : (
              <td
                key={label}
                className={num ? 'num' : undefined}
                role={role(stack, 'cell')}
                data-label={label}
              >
                {stack ? <span>{cells[index]}</span> : cells[index]}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** A real table: caption, heads of columns and rows. */
export function Table({ caption, captionHidden, columns, rows, stack, tight }: TableProps) {
  return (
    <table
      className={classes('table', stack && 'table--stack', tight && 'table--tight')}
      role={role(stack, 'table')}
    >
      <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role={role(stack, 'rowgroup')}>
        <tr role={role(stack, 'row')}>
          {columns.map(({ label, num }) => (
            <th
              key={label}
              scope="col"
              className={num ? 'num' : undefined}
              role={role(stack, 'columnheader')}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <Body columns={columns} rows={rows} stack={stack} />
    </table>
  );
}
