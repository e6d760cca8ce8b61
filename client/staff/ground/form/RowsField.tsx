import type { ReactNode } from 'react';
import { Rows } from './Rows.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Described, describedBy, Optional } from '#client/ui/Field.tsx';
import { lanes } from './lanes.ts';
import { applying, type Row, type ShownField } from './record-field.ts';

interface CellProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

interface RowsFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  field: Extract<ShownField, { kind: 'rows' }>;
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
  /** Draws one cell by its column. */
  children: (column: ShownField, cell: CellProps) => ReactNode;
}

/** A list that is written row by row. */
export function RowsField(props: RowsFieldProps) {
  const { name, label, hint, error, optional, field, rows, onChange, children } = props;
  const { noun, columns, blank, ordered, copied } = field;
  return (
    <fieldset
      className={error ? 'field field--error' : 'field'}
      id={name}
      tabIndex={-1}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend>
        {label}
        <Optional optional={optional} />
      </legend>
      <Described id={name} hint={hint} error={error} />
      <Rows name={name} noun={noun} rows={rows} blank={{ ...blankOf(columns), ...blank }} onChange={onChange}>
        {(row, set, id) => (
          <>
            {lanes(applying(columns, row)).map((lane) => (
              <BatchQueue key={lane[0]?.name} beside={lane.length > 1}>
                {lane.map((column) =>
                  children(column, {
                    id: `${id}-${column.name}`,
                    value: row[column.name],
                    onChange: (value) => set({ [column.name]: value }),
                  }),
                )}
              </BatchQueue>
            ))}
            {ordered ? <Places noun={noun} rows={rows} row={row} onChange={onChange} /> : null}
            {copied ? <Copy noun={noun} rows={rows} row={row} onChange={onChange} /> : null}
          </>
        )}
      </Rows>
    </fieldset>
  );
}

const blankOf = (columns: readonly ShownField[]): Row =>
  Object.fromEntries(columns.map(({ name, kind }) => [name, kind === 'tick' ? false : '']));

const BatchQueue = ({ beside, children }: { beside: boolean; children: ReactNode }) =>
  beside ? <div className="fields-row">{children}</div> : children;

interface PlacesProps {
  noun: string;
  rows: readonly Row[];
  row: Row;
  onChange: (rows: readonly Row[]) => void;
}

/** Moves a row before the one above it or behind the one below it. */
function Places({ noun, rows, row, onChange }: PlacesProps) {
  const at = rows.indexOf(row);
  const above = rows[at - 1];
  const below = rows[at + 1];
  const about = `${noun}${at + 1}`;
  return (
    <>
      {above ? (
        <Button
          look="text"
          mini
          about={about}
          onClick={() => onChange(rows.toSpliced(at - 1, 2, row, above))}
        >
          上移
        </Button>
      ) : null}
      {below ? (
        <Button look="text" mini about={about} onClick={() => onChange(rows.toSpliced(at, 2, below, row))}>
          下移
        </Button>
      ) : null}
    </>
  );
}

/** Puts the like of a row behind it. */
function Copy({ noun, rows, row, onChange }: PlacesProps) {
  const at = rows.indexOf(row);
  return (
    <Button
      look="text"
      mini
      about={`${noun}${at + 1}`}
      onClick={() => onChange(rows.toSpliced(at + 1, 0, { ...row }))}
    >
      复制
    </Button>
  );
}
