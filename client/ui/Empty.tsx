import type { ReactNode } from 'react';
import { Heading, type Level } from './Heading.tsx';

interface EmptyProps {
  title: string;
  level?: Level | undefined;
  /** Why it is empty, what came last, one link. */
  children: ReactNode;
}

/** The place of a list that has nothing to show. */
export function Empty({ title, level = 3, children }: EmptyProps) {
  return (
    <div className="empty stack">
      <Heading level={level}>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
