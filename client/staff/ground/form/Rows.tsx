import type { ReactNode } from 'react';
import { Button } from '#client/ui/Button.tsx';

interface RowsProps<Row> {
  /** Ids of the controls begin with it; `<name>-add` is the button that adds a row. */
  name: string;
  /** Noun for one row: "依据". */
  noun: string;
  rows: readonly Row[];
  blank: Row;
  onChange: (rows: readonly Row[]) => void;
  children: (row: Row, set: (change: Partial<Row>) => void, id: string) => ReactNode;
}

/** Rows of the same kind, each of which can be filled in, taken out, or followed by another. */
export function Rows<Row>({ name, noun, rows, blank, onChange, children }: RowsProps<Row>) {
  const change = (at: number) => (part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const remove = (at: number) => onChange(rows.filter((_, index) => index !== at));
  return (
    <>
      <ol className="rows plain">
        {rows.map((row, index) => (
          // A row has no name of its own; its place is what it is known by.
          <li key={index}>
            <div role="group" aria-label={`${noun}${index + 1}`}>
              {children(row, change(index), `${name}-${index}`)}
              <Button look="text" mini about={`${noun}${index + 1}`} onClick={() => remove(index)}>
                移除
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Button look="quiet" id={`${name}-add`} onClick={() => onChange([...rows, blank])}>
          添加{noun}
        </Button>
      </p>
    </>
  );
}

type Labels = Readonly<Record<string, string>>;

/** The choices of a list of labels, for a Select; in the groups that are named. */
export const optionsOf = (labels: Labels, groups: Labels = {}) =>
  Object.entries(labels).map(([value, label]) => ({ value, label, group: groups[value] }));
