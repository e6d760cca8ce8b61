import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface MoreProps {
  summary: string;
  open?: boolean | undefined;
  /** A row of its own, as tall as a target. */
  row?: boolean | undefined;
  children: ReactNode;
}

/** Content folded away until it is opened: never the answer to somebody's own opinion. Printed unfolded. */
export function More({ summary, open, row, children }: MoreProps) {
  return (
    <details className={classes(row && 'more')} open={open}>
      <summary>{summary}</summary>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </details>
  );
}
