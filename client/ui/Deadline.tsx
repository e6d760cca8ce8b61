import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { FactList, type Fact } from './Facts.tsx';

interface DeadlineProps {
  /** Names the panel for those who cannot see it: "征集期限". */
  label: string;
  /** soon: seven days or fewer, or overdue. ok: met. */
  tone?: 'soon' | 'ok' | undefined;
  tag?: ReactNode;
  figure: ReactNode;
  facts: readonly Fact[];
  /** One ButtonLink; on phones a StickyBar on the page takes its place. */
  action?: ReactNode;
  ladder?: ReactNode;
  /** How the days are counted. */
  note?: ReactNode;
}

/** The panel that says until when. */
export function Deadline({ label, tone, tag, figure, facts, action, ladder, note }: DeadlineProps) {
  return (
    <aside className={classes('deadline', tone && `deadline--${tone}`)} aria-label={label}>
      {tag ? <p className="deadline-tag">{tag}</p> : null}
      {figure}
      <FactList items={facts} />
      {action}
      {ladder}
      {note ? <p className="tiny soft">{note}</p> : null}
    </aside>
  );
}
