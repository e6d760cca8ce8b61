import type { ReactNode } from 'react';
import { Mark } from '#client/citizen/shell/Mark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { words } from '#client/words.ts';

interface GateProps {
  title: string;
  children: ReactNode;
}

/** The page before the desk: a name, a title, one form. */
export function Gate({ title, children }: GateProps) {
  return (
    <main id="main" tabIndex={-1} className="gate stack">
      <p className="gate-brand">
        <Mark />
        {words.shell.desk}
      </p>
      <Heading level={1}>{title}</Heading>
      {children}
    </main>
  );
}
