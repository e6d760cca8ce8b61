import type { Counted } from './figures.ts';

interface BarsProps {
  id: string;
  title: string;
  /** Measure word of the counts: 条, 次. */
  unit: string;
  items: readonly Counted[];
}

/** So many times the next longest, a bar is cut short: else it flattens all others. */
const FLATTENS = 4;

/** The count that a whole bar stands for. */
export function scaleOf(counts: readonly number[]): number {
  const [most = 1, next = 0] = counts.toSorted((one, other) => other - one);
  return Math.max(1, next > 0 && most > FLATTENS * next ? FLATTENS * next : most);
}

/** Ems of a row: its words, and its bar below them. */
const ROW = 2.5;
const WORDS = 1.05;
const BAR_TOP = 1.4;
const BAR = 0.7;

/** Counts as bars with their words (图): sizes are ems and shares, so it grows with the type. A table with the numbers follows it. */
export function Bars({ id, title, unit, items }: BarsProps) {
  const full = scaleOf(items.map(({ count }) => count));
  return (
    <svg
      className="bars"
      role="img"
      aria-labelledby={`${id}-ti ${id}-shuo`}
      width="100%"
      height={`${items.length * ROW}em`}
    >
      <title id={`${id}-ti`}>{title}</title>
      <desc id={`${id}-shuo`}>{items.map(({ label, count }) => `${label}${count}${unit}`).join('，')}</desc>
      {items.map(({ label, count }, index) => (
        <g key={label}>
          <text x="0" y={`${index * ROW + WORDS}em`}>
            {`${label}　${count}${unit}${count > full ? '（条形截短）' : ''}`}
          </text>
          <rect
            x="0"
            y={`${index * ROW + BAR_TOP}em`}
            width={`${Math.min(100, Math.round((count / full) * 1000) / 10)}%`}
            height={`${BAR}em`}
          />
        </g>
      ))}
    </svg>
  );
}
