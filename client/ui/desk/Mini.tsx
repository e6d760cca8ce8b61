import type { StepState } from '#client/ui/Steps.tsx';

const SIGN: Record<StepState, string> = { done: 'd', now: 'n', next: 'w', late: 'l', none: 'x' };
const NAMES: readonly [StepState, string][] = [
  ['done', '完成'],
  ['now', '进行中'],
  ['late', '逾期'],
  ['next', '未开始'],
  ['none', '不适用'],
];

interface MiniProps {
  states: readonly StepState[];
  /** The same in words: "已完成3步，共7步". */
  label: string;
}

/** A line of steps small enough for a cell. */
export function Mini({ states, label }: MiniProps) {
  return (
    <span className="mini" role="img" aria-label={label}>
      {states.map((state, index) => (
        <i key={index} className={SIGN[state]} />
      ))}
    </span>
  );
}

/** Key to the signs, below the grid that uses them. */
export function MiniLegend({ children }: { children?: string | undefined }) {
  return (
    <p className="legend tiny soft">
      {NAMES.map(([state, name]) => (
        <span key={state} className="legend-item">
          <span className="mini" aria-hidden="true">
            <i className={SIGN[state]} />
          </span>
          {name}
        </span>
      ))}
      {children}
    </p>
  );
}
