import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface FileItem {
  name: string;
  href?: string | undefined;
  /** Kind and size: "PDF 186 KB". */
  note?: ReactNode;
  icon?: IconName | undefined;
}

/** Documents, one a line, with kind and size. */
export function Files({ items }: { items: readonly FileItem[] }) {
  return (
    <ul className="files">
      {items.map(({ name, href, note, icon }) => (
        <li key={`${name}${href ?? ''}`}>
          {icon ? <Icon name={icon} /> : null}
          {href ? <a href={href}>{name}</a> : <b>{name}</b>}
          {note ? <span>{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
