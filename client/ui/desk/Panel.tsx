import { useId, type ReactNode } from 'react';
import { classes } from '#client/ui/classes.ts';
import { Heading } from '#client/ui/Heading.tsx';

export interface PanelProps {
  title: string;
  /** At the end of the head: a count, chips, a link. */
  aside?: ReactNode;
  /** Without padding, for lists and tables that reach the edge. */
  flush?: boolean | undefined;
  children: ReactNode;
}

/** One subject of a desk, framed and named. */
export const Panel = (props: PanelProps) => <Framed {...props} className="panel" />;

/** A framed part with its head: a panel of a desk, or a pane beside others. */
export function Framed({
  className,
  title,
  aside,
  flush,
  children,
}: PanelProps & { className: 'panel' | 'pane' }) {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <div className="panel-head">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {flush ? children : <div className="panel-body stack">{children}</div>}
    </section>
  );
}

/** Actions in a row, with what belongs to the right end in `end`. */
export function Toolbar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  return (
    <div className="toolbar">
      <div className="row">{children}</div>
      {end ? <div className="row">{end}</div> : null}
    </div>
  );
}

/** Content beside an aside of fixed width; one below the other where it is narrow. */
export function Columns({ children, even }: { children: ReactNode; even?: boolean | undefined }) {
  return <div className={classes('desk-body-cols', !even && 'desk-cols')}>{children}</div>;
}
