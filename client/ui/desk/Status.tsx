import type { ReactNode } from 'react';
import { classes } from '#client/ui/classes.ts';

interface StatusProps {
  tone?: 'due' | 'done' | 'care' | undefined;
  /** Empty so far: the place stays, so that a later result is announced. */
  children?: ReactNode;
}

/** Result of the last action, at its place; it stays there. */
export function Status({ tone, children }: StatusProps) {
  return (
    <p className={classes('status', tone && `status--${tone}`)} role={tone === 'due' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
