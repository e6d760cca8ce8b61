import type { ReactNode } from 'react';
import { Heading } from '#client/ui/Heading.tsx';

export interface RailItem {
  href: string;
  label: string;
  /** How many matters wait there. */
  count?: number | undefined;
  current?: boolean | undefined;
}

interface RailProps {
  /** The mark of the product. */
  mark: ReactNode;
  name: string;
  /** Under whose name one works here. */
  note: string;
  label: string;
  entries: readonly RailItem[];
  /** The entry of the page in hand, and where one can go within it. */
  title: string;
  desks: readonly RailItem[];
  /** At the end: who is signed in, the way out. */
  foot?: ReactNode;
  /** Above where one can go: the way to anything by its name. */
  find?: ReactNode;
}

interface RailLinkProps extends RailItem {
  /** It leads to the page itself, or to what the page is part of. */
  as: 'page' | 'true';
}

/** A rail that scrolls sideways shows where one is. */
const showWhereOneIs = (link: HTMLElement | null) => {
  const list = link?.closest('ul');
  if (link && list) list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
};

const RailLink = ({ href, label, count, current, as }: RailLinkProps) => (
  <li>
    <a href={href} aria-current={current ? as : undefined} ref={current ? showWhereOneIs : undefined}>
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
export function Rail({ mark, name, note, label, entries, title, desks, foot, find }: RailProps) {
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
          <ul className="plain">
            {entries.map((entry) => (
              <RailLink key={entry.label} {...entry} as="true" />
            ))}
          </ul>
          {desks.length > 0 ? (
            <ul className="plain rail-desks" aria-label={title}>
              {desks.map((desk) => (
                <RailLink key={desk.href} {...desk} as="page" />
              ))}
            </ul>
          ) : null}
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
