import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Heading, type Level } from './Heading.tsx';
import { Title } from './Title.tsx';

interface RuledProps {
  /** Its items have actions on the right. */
  side?: boolean | undefined;
  /** Rows of a few lines; on phones too the margin stays on the left. */
  brief?: boolean | undefined;
  children: ReactNode;
}

/** A list on ruled lines: margin on the left, matters on the right. */
export function Ruled({ side, brief, children }: RuledProps) {
  return <ol className={classes('ruled', side && 'ruled--aside', brief && 'ruled--brief')}>{children}</ol>;
}

interface RuledItemProps {
  id?: string | undefined;
  /** A Figure or a Daymark. */
  margin: ReactNode;
  /** Actions on the right; the list then needs `side`. */
  side?: ReactNode;
  children: ReactNode;
}

/** One matter of a ruled list. */
export function RuledItem({ id, margin, side, children }: RuledItemProps) {
  return (
    <li id={id}>
      {margin}
      <div className="item-body">{children}</div>
      {side ? <div className="item-side">{side}</div> : null}
    </li>
  );
}

interface ItemTitleProps {
  href?: string | undefined;
  level?: Level | undefined;
  /** It is not held: struck out, and a tag says so. */
  struck?: boolean | undefined;
  children: string;
}

/** The name of a matter in a list. */
export function ItemTitle({ href, level = 3, struck, children }: ItemTitleProps) {
  const title = struck ? (
    <s>
      <Title>{children}</Title>
    </s>
  ) : (
    <Title>{children}</Title>
  );
  return (
    <Heading level={level} className="item-title">
      {href ? <a href={href}>{title}</a> : children}
    </Heading>
  );
}

/** Facts about a matter in one line, kept apart by a gap. */
export function ItemMeta({ items }: { items: readonly ReactNode[] }) {
  return (
    <p className="item-meta">
      {items.filter(Boolean).map((item, index) => (
        <span key={index}>{item}</span>
      ))}
    </p>
  );
}
