import type { ReactNode } from 'react';
import { Framed, type PanelProps } from './Panel.tsx';

/** List, matter, handling: side by side, or one below the other on phones. */
export const Panes = ({ children }: { children: ReactNode }) => <div className="panes">{children}</div>;

/** One of the panes that stand side by side. */
export const Pane = (props: PanelProps) => <Framed {...props} className="pane" />;

export interface PickItem {
  key: string;
  href: string;
  name: string;
  tag?: ReactNode;
  text: string;
  meta: string;
  current?: boolean | undefined;
}

/** The list one works through. */
export function PickList({ items }: { items: readonly PickItem[] }) {
  return (
    <ol className="picks plain">
      {items.map(({ key, href, name, tag, text, meta, current }) => (
        <li key={key}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            <b>{name}</b>
            <span>{tag}</span>
            <span className="pick-text">{text}</span>
            <small>{meta}</small>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A row of controls above a list. */
export const PaneFilter = ({ children }: { children: ReactNode }) => (
  <div className="pane-filter">{children}</div>
);
