import type { ReactNode } from 'react';

export interface WayItem {
  name: string;
  detail: ReactNode;
  note?: string | undefined;
}

/** By which ways one can be reached, side by side. */
export function Ways({ items }: { items: readonly WayItem[] }) {
  return (
    <ul className="ways">
      {items.map(({ name, detail, note }, index) => (
        <li key={`${name}${index}`}>
          <b>
            {name}
            {note ? <span className="small soft">　{note}</span> : null}
          </b>
          {detail}
        </li>
      ))}
    </ul>
  );
}
