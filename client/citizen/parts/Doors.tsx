import type { ReactNode } from 'react';
import { classes } from '#client/ui/classes.ts';

interface DoorsProps {
  label: string;
  /** In one line, with few words. */
  row?: boolean;
  children: ReactNode;
}

/** Entrances that most visitors come for. */
export const Doors = ({ label, row, children }: DoorsProps) => (
  <nav className={classes('doors', row && 'doors--row')} aria-label={label}>
    <ul className="plain">{children}</ul>
  </nav>
);

interface DoorProps {
  href: string;
  name: string;
  /** A telephone number, in one piece. */
  number?: string;
  children: ReactNode;
}

/** One entrance: its name, and what stands behind it. */
export const Door = ({ href, name, number, children }: DoorProps) => (
  <li>
    <a href={href}>
      <b>
        {name}
        {number ? <span> {number}</span> : null}
      </b>
      <span>{children}</span>
    </a>
  </li>
);
