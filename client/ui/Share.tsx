import { percent } from '#client/format.ts';

export interface SharePart {
  label: string;
  count: number;
}

type Shade = 1 | 2 | 3 | 4 | 5 | 6;
const WIDTH = 1000;
const GAP = 3;
const shadeOf = (index: number) => `s-${((index % 6) + 1) as Shade}`;
const totalOf = (parts: readonly SharePart[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** Where each part lies in a bar a thousand wide, with a gap of paper between neighbours. */
function placed(parts: readonly SharePart[]) {
  const total = totalOf(parts);
  let x = 0;
  return parts.flatMap((part, index) => {
    if (part.count === 0) return [];
    const start = x;
    x += (part.count / total) * WIDTH;
    return [
      {
        ...part,
        shade: shadeOf(index),
        x: Math.round(start),
        width: Math.max(Math.round(x - start) - GAP, 1),
      },
    ];
  });
}

interface ShareProps {
  parts: readonly SharePart[];
  /** The numbers in words, or where they stand: the bar itself is not read. */
  label: string;
}

/** Shares of a whole as one bar; a table or a key with the numbers always stands beside it. */
export function Share({ parts, label }: ShareProps) {
  return (
    <div className="share">
      <svg viewBox={`0 0 ${WIDTH} 32`} preserveAspectRatio="none" role="img" aria-label={label}>
        {placed(parts).map(({ label: name, shade, x, width }) => (
          <rect key={name} className={shade} x={x} width={width} height="32" />
        ))}
      </svg>
    </div>
  );
}

const Key = ({ index }: { index: number }) => (
  <svg className="key" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <rect className={shadeOf(index)} width="10" height="10" />
  </svg>
);

/** The numbers in one line, for lists. */
export function ShareKey({ parts }: { parts: readonly SharePart[] }) {
  return (
    <p className="key-row small">
      {parts.map(({ label, count }, index) => (
        <span key={label}>
          <Key index={index} />
          {label}
          {count}
        </span>
      ))}
    </p>
  );
}

interface ShareTableProps {
  parts: readonly SharePart[];
  caption: string;
  /** Heads of the three columns: what, how many, which share. */
  heads: readonly [string, string, string];
}

/** The numbers of the bar, with their shares. */
export function ShareTable({ parts, caption, heads }: ShareTableProps) {
  const total = totalOf(parts);
  return (
    <table className="table gap-above">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 0 ? 'num' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ label, count }, index) => (
          <tr key={label}>
            <th scope="row">
              <Key index={index} />
              {label}
            </th>
            <td className="num">{count}</td>
            <td className="num">{percent(count, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
