import type { ReactNode } from 'react';
import { Heading, type Level } from './Heading.tsx';

interface ThemeProps {
  id?: string | undefined;
  count: number;
  /** Unit of the count: "条意见". */
  unit: string;
  tag: ReactNode;
  title: ReactNode;
  level?: Level | undefined;
  /** Reason, Redline, samples. */
  children?: ReactNode;
}

/** Theme that many opinions share: their count in the margin, the outcome, the theme's words as heading. */
export function Theme({ id, count, unit, tag, title, level = 3, children }: ThemeProps) {
  return (
    <article className="theme" id={id}>
      <p className="theme-count">
        <b className="num">{count}</b> <span>{unit}</span>
      </p>
      <div>
        <p className="theme-tag">{tag}</p>
        <Heading level={level}>{title}</Heading>
        {children}
      </div>
    </article>
  );
}

/** A reason in full, never behind a click. */
export function Reason({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="reason">
      <b>{label}</b>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
