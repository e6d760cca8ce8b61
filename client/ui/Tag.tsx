import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** Duty, said by text, shape and colour: dot open, square done, diamond due, triangle care, hollow closed. */
export type TagKind = 'open' | 'done' | 'due' | 'care' | 'closed' | 'plain';

/** A fixed word for a state; two at most on one item. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind | undefined; children: ReactNode }) {
  return <span className={classes('tag', kind !== 'plain' && `tag--${kind}`)}>{children}</span>;
}
