import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface Fact {
  term: string;
  detail: ReactNode;
}

/** Terms and details without a frame of their own; part of other parts. */
export function FactList({ items, className }: { items: readonly Fact[]; className?: string | undefined }) {
  return (
    <dl className={className}>
      {items.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FactsProps {
  items: readonly Fact[];
  /** In one line under a title, instead of a ruled list. */
  inline?: boolean | undefined;
  small?: boolean | undefined;
}

/** Facts of a matter, each a term and its value. */
export function Facts({ items, inline, small }: FactsProps) {
  return <FactList items={items} className={classes('facts', inline && 'facts--inline', small && 'small')} />;
}
