const WIDTH = 100;

interface PairBarProps {
  /** Two shares of a whole, from 0 to 1. */
  first: number;
  second: number;
  /** Share that fills the bar; usually the largest of the table. */
  full: number;
}

const widthOf = (share: number, full: number) =>
  full === 0 ? 0 : Math.max(share === 0 ? 0 : 1, Math.round((share / full) * WIDTH));

/** Two shares one above the other, to be compared by eye; the numbers stand beside it, so it is not read. */
export const PairBar = ({ first, second, full }: PairBarProps) => (
  <svg
    className="pair-bar"
    viewBox={`0 0 ${WIDTH} 12`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect className="s-4" width={widthOf(first, full)} height="5" />
    <rect className="s-1" y="7" width={widthOf(second, full)} height="5" />
  </svg>
);

/** Which bar is which. */
export const PairBarKey = ({ first, second }: { first: string; second: string }) => (
  <p className="key-row small">
    {[
      [first, 's-4'],
      [second, 's-1'],
    ].map(([label, shade]) => (
      <span key={label}>
        <svg className="key" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <rect className={shade} width="10" height="10" />
        </svg>
        {label}
      </span>
    ))}
  </p>
);
