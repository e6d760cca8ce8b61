import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';

/** A picture that has been uploaded, with its words. */
export interface PictureWords {
  id: string;
  url: string;
  alt: string;
  caption: string;
}

export type ChangeRows<Row> = (next: (rows: readonly Row[]) => readonly Row[]) => void;

/** Several files may arrive while the page stands as it was: each joins those that came before it. */
export function useLatestRows<Row>(
  rows: readonly Row[],
  onChange: (rows: readonly Row[]) => void,
): ChangeRows<Row> {
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  return (next) => {
    latest.current = next(latest.current);
    onChange(latest.current);
  };
}

interface PictureRowsProps<Row extends PictureWords> {
  rows: readonly Row[];
  change: ChangeRows<Row>;
  /** Noun for one picture: "照片". */
  noun: string;
  altHint: string;
  /** The words beneath it: how they are called, and what for. */
  caption: { label: string; hint: string };
  onRemove: (row: Row) => void;
  errorOf: (name: string) => string | undefined;
  /** Fields asked for beside each picture. */
  children?: (row: Row, index: number, set: (part: Partial<Row>) => void) => ReactNode;
}

/** Pictures in the order in which they are shown, each with what is on it. */
export const PictureRows = <Row extends PictureWords>(props: PictureRowsProps<Row>) => (
  <ol className="plain rows">
    {props.rows.map((row, index) => (
      <li key={row.id}>
        <div className="live-photo" role="group" aria-label={`第${index + 1}张${props.noun}`}>
          <img src={row.url} alt={row.alt} />
          <div className="stack">
            <Words {...props} row={row} index={index} />
            <Actions {...props} row={row} index={index} />
          </div>
        </div>
      </li>
    ))}
  </ol>
);

interface RowProps<Row extends PictureWords> extends PictureRowsProps<Row> {
  row: Row;
  index: number;
}

function Words<Row extends PictureWords>(props: RowProps<Row>) {
  const { row, index, change, altHint, caption, errorOf, children } = props;
  const set = (part: Partial<PictureWords>) =>
    change((all) => all.map((one) => (one.id === row.id ? { ...one, ...part } : one)));
  const field = (name: 'alt' | 'caption') => ({
    id: `pictures-${index}-${name}`,
    name: `pictures-${index}-${name}`,
    error: errorOf(`pictures.${index}.${name}`),
  });
  return (
    <>
      <TextArea
        {...field('alt')}
        short
        label="图上是什么"
        hint={altHint}
        value={row.alt}
        onChange={({ target }) => set({ alt: target.value })}
      />
      <TextArea
        {...field('caption')}
        short
        optional
        {...caption}
        value={row.caption}
        onChange={({ target }) => set({ caption: target.value })}
      />
      {children?.(row, index, set)}
    </>
  );
}

/** The picture at another place, the others in their order. */
function moved<Row extends PictureWords>(rows: readonly Row[], id: string, to: number): readonly Row[] {
  const row = rows.find((one) => one.id === id);
  return row ? rows.filter((one) => one.id !== id).toSpliced(to, 0, row) : rows;
}

function Actions<Row extends PictureWords>({ rows, row, index, change, onRemove }: RowProps<Row>) {
  const button = { look: 'text', mini: true, about: `第${index + 1}张` } as const;
  const move = (to: number) => change((all) => moved(all, row.id, to));
  return (
    <p className="row">
      {index > 0 ? (
        <Button {...button} onClick={() => move(index - 1)}>
          往前移
        </Button>
      ) : null}
      {index < rows.length - 1 ? (
        <Button {...button} onClick={() => move(index + 1)}>
          往后移
        </Button>
      ) : null}
      <Button {...button} onClick={() => onRemove(row)}>
        不用这张
      </Button>
    </p>
  );
}
