interface ProgressProps {
  value: number;
  max: number;
  /** Label of the count: "已处理". */
  label: string;
}

/** How much of a pile is done, in numbers first. */
export function Progress({ value, max, label }: ProgressProps) {
  const whole = Math.max(max, 1);
  return (
    <span className="row small">
      <span>
        {label} <b className="num">{value}</b> / {max}
      </span>
      <svg className="progress" viewBox={`0 0 ${whole} 6`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width={whole} height="6" />
        <rect className="past" width={Math.min(value, whole)} height="6" />
      </svg>
    </span>
  );
}
