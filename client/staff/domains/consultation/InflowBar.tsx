interface InflowBarProps {
  count: number;
  /** The largest count there is. */
  most: number;
}

/** The count drawn to the scale of the largest; said in the cells before it. */
export const InflowBar = ({ count, most }: InflowBarProps) => (
  <svg
    className="inflow"
    viewBox={`0 0 ${Math.max(most, 1)} 10`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect width={count} height="10" />
  </svg>
);
