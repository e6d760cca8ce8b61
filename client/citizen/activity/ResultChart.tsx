import { useId } from 'react';
import { described, groupsOf, type ResultLine, shareOf } from './result-words.ts';

const WIDTH = 320;
const LETTERS = 23;
const LINE = 17;
const BAR = 14;
const GAP = 12;
/** Room for the figures at the end of the longest bar, in units of the drawing. */
const NUMBERS = 96;
const SHADES = 6;

/** A label in as many lines as it takes: a drawing breaks no lines by itself. */
function linesOf(text: string): string[] {
  const letters = Array.from(text);
  const count = Math.max(1, Math.ceil(letters.length / LETTERS));
  return Array.from({ length: count }, (_, at) => letters.slice(at * LETTERS, (at + 1) * LETTERS).join(''));
}

interface Placed<Item> {
  item: Item;
  words: string[];
  top: number;
}

/** Rows from top to bottom, each as high as its words and its bar. */
function placed<Item>(items: readonly Item[], labelOf: (item: Item) => string) {
  const rows: Placed<Item>[] = [];
  let top = 0;
  for (const item of items) {
    const words = linesOf(labelOf(item));
    rows.push({ item, words, top });
    top += words.length * LINE + BAR + GAP;
  }
  return { rows, height: top };
}

const Words = ({ words, top }: { words: readonly string[]; top: number }) =>
  words.map((line, at) => (
    <text key={line + String(at)} x="0" y={top + at * LINE + 13}>
      {line}
    </text>
  ));

/** One bar a line: how often it was chosen. */
function Bars({ rows }: { rows: readonly Placed<ResultLine>[] }) {
  return rows.map(({ item, words, top }) => {
    const width = item.of === 0 ? 0 : (item.count / item.of) * (WIDTH - NUMBERS);
    const y = top + words.length * LINE;
    return (
      <g key={top}>
        <Words words={words} top={top} />
        <rect className="s-4" x="0" y={y} width={Math.max(width, 1).toFixed(1)} height={BAR} />
        <text x={(Math.max(width, 1) + 6).toFixed(1)} y={y + 12}>
          {`${item.count}　${shareOf(item)}`}
        </text>
      </g>
    );
  });
}

type Group = ReturnType<typeof groupsOf>[number];

/** One bar a row of a matrix, parted by its columns. */
function Parted({ rows }: { rows: readonly Placed<Group>[] }) {
  return rows.map(({ item, words, top }) => {
    let x = 0;
    return (
      <g key={top}>
        <Words words={words} top={top} />
        {item.lines.map(({ label, count, of }, at) => {
          const width = of === 0 ? 0 : (count / of) * WIDTH;
          x += width;
          return (
            <rect
              key={label}
              className={`s-${(at % SHADES) + 1}`}
              x={(x - width).toFixed(1)}
              y={top + words.length * LINE}
              width={width.toFixed(1)}
              height={BAR}
            />
          );
        })}
      </g>
    );
  });
}

/** Which shade is which column. */
const Key = ({ labels }: { labels: readonly string[] }) => (
  <p className="key-row small" aria-hidden="true">
    {labels.map((label, at) => (
      <span key={label}>
        <svg className="key" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <rect className={`s-${(at % SHADES) + 1}`} width="10" height="10" />
        </svg>
        {label}
      </span>
    ))}
  </p>
);

/** The result of one question as bars; the same numbers stand in the table below. */
export function ResultChart({ title, lines }: { title: string; lines: readonly ResultLine[] }) {
  const id = useId();
  const groups = groupsOf(lines);
  const matrix = groups.some(({ name }) => name !== '');
  const bars = placed(lines, ({ label }) => label);
  const parted = placed(groups, ({ name }) => name);
  return (
    <div>
      <svg
        className="result-bars"
        viewBox={`0 0 ${WIDTH} ${matrix ? parted.height : bars.height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        focusable="false"
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{described(lines)}</desc>
        {matrix ? <Parted rows={parted.rows} /> : <Bars rows={bars.rows} />}
      </svg>
      {matrix ? <Key labels={groups[0]?.lines.map(({ label }) => label) ?? []} /> : null}
    </div>
  );
}
