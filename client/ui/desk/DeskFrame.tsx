import type { ReactNode } from 'react';
import { Heading } from '#client/ui/Heading.tsx';

export interface RailItem {
  href: string;
  label: string;
  /** How many matters wait there. */
  count?: number | undefined;
  current?: boolean | undefined;
}

export interface RailGroup {
  title: string;
  items: readonly RailItem[];
}

interface RailProps {
  /** The mark of the product. */
  mark: ReactNode;
  name: string;
  /** Under whose name one works here. */
  note: string;
  label: string;
  groups: readonly RailGroup[];
  /** At the end: who is signed in, the way out. */
  foot?: ReactNode;
  /** Above where one can go: the way to anything by its name. */
  find?: ReactNode;
}

const RailLink = ({ href, label, count, current }: RailItem) => (
  <li>
    <a href={href} aria-current={current ? 'page' : undefined}>
      {label}
      {count ? (
        <b>
          {count}
          <span className="visually-hidden">项</span>
        </b>
      ) : null}
    </a>
  </li>
);

/** Where one can go, and how much waits there. */
export function Rail({ mark, name, note, label, groups, foot, find }: RailProps) {
  return (
    <header className="rail">
      <div className="rail-inner">
        <div className="rail-brand">
          {mark}
          <span>
            {name}
            <small>{note}</small>
          </span>
        </div>
        {find ? <div className="rail-find">{find}</div> : null}
        <nav className="rail-nav" aria-label={label}>
          {groups.map(({ title, items }) => (
            <div key={title}>
              <p className="rail-group">{title}</p>
              <ul className="plain" aria-label={title}>
                {items.map((item) => (
                  <RailLink key={item.href} {...item} />
                ))}
              </ul>
            </div>
          ))}
        </nav>
        {foot ? <div className="rail-foot">{foot}</div> : null}
      </div>
    </header>
  );
}

/** The desk: rail and work. The page itself carries `data-density="desk"`. */
export function DeskFrame({ rail, skip, children }: { rail: ReactNode; skip: string; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      <div className="desk">
        {rail}
        <main className="desk-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

interface DeskTopProps {
  title: string;
  note?: ReactNode;
  /** The actions of the whole desk. */
  children?: ReactNode;
}

/** The title of a desk with its actions. */
export function DeskTop({ title, note, children }: DeskTopProps) {
  return (
    <div className="desk-top">
      <div>
        <Heading level={1}>{title}</Heading>
        {note ? <p className="small soft">{note}</p> : null}
      </div>
      {children ? <div className="toolbar">{children}</div> : null}
    </div>
  );
}

export const DeskBody = ({ children }: { children: ReactNode }) => (
  <div className="desk-body">{children}</div>
);
