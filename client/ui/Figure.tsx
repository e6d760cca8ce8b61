import { classes } from './classes.ts';

interface FigureProps {
  value: number | string;
  /** Unit of the number, shown after it: "天后截止". */
  unit: string;
  before?: string | undefined;
  tone?: 'due' | 'done' | undefined;
}

/** The one number that a block is about, never without its unit. */
export function Figure({ value, unit, before, tone }: FigureProps) {
  return (
    <p className={classes('figure', tone === 'due' && 'figure--due')}>
      {before ? <span className="figure-pre">{before}</span> : null}
      <b className={tone === 'done' ? 'done' : undefined}>{value}</b>
      <span>{unit}</span>
    </p>
  );
}
