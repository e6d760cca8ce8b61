import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Heading, type Level } from './Heading.tsx';

interface NoteProps {
  tone?: 'care' | 'due' | 'done' | undefined;
  title?: string | undefined;
  level?: Level | undefined;
  /** Announced at once when it appears after the page was loaded. */
  live?: boolean | undefined;
  small?: boolean | undefined;
  children: ReactNode;
}

/** Notice: first the event, then the reader's next action. */
export function Note({ tone, title, level = 2, live, small, children }: NoteProps) {
  return (
    <div
      className={classes('note', tone && `note--${tone}`, small && 'small')}
      role={live ? (tone === 'due' ? 'alert' : 'status') : undefined}
    >
      {title ? <Heading level={level}>{title}</Heading> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
