import { Rows } from '#client/staff/consultation/Rows.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Described, describedBy, Optional } from '#client/ui/Field.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { Column, Row } from './course-field.ts';

interface RowsFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  field: { noun: string; columns: readonly Column[]; ordered?: boolean | undefined };
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
}

/** A list that is written row by row. */
export function RowsField({ name, label, hint, error, optional, field, rows, onChange }: RowsFieldProps) {
  const { noun, columns, ordered } = field;
  const blank: Row = Object.fromEntries(columns.map((column) => [column.name, '']));
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
      <Rows name={name} noun={noun} rows={rows} blank={blank} onChange={onChange}>
        {(row, set, id) => (
          <>
            {columns.map((column) => (
              <Cell
                key={column.name}
                id={`${id}-${column.name}`}
                column={column}
                value={row[column.name] ?? ''}
                onChange={(value) => set({ [column.name]: value })}
              />
            ))}
            {ordered ? <Earlier noun={noun} rows={rows} row={row} onChange={onChange} /> : null}
          </>
        )}
      </Rows>
    </fieldset>
  );
}

interface CellProps {
  id: string;
  column: Column;
  value: string;
  onChange: (value: string) => void;
}

function Cell({ id, column: { label, kind, hint, optional }, value, onChange }: CellProps) {
  const shared = { id, name: id, label, hint, optional, value };
  const typed = ({ target }: { target: { value: string } }) => onChange(target.value);
  return kind === 'area' ? (
    <TextArea {...shared} short onChange={typed} />
  ) : (
    <TextInput {...shared} onChange={typed} />
  );
}

interface EarlierProps {
  noun: string;
  rows: readonly Row[];
  row: Row;
  onChange: (rows: readonly Row[]) => void;
}

/** Moves a row before the one above it. */
function Earlier({ noun, rows, row, onChange }: EarlierProps) {
  const at = rows.indexOf(row);
  const above = rows[at - 1];
  if (!above) return null;
  return (
    <Button
      look="text"
      mini
      about={`${noun}${at + 1}`}
      onClick={() => onChange(rows.toSpliced(at - 1, 2, row, above))}
    >
      上移
    </Button>
  );
}
