import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface FileItem {
  name: string;
  href?: string | undefined;
  /** Kind and size: "PDF 186 KB". */
  note?: ReactNode;
  icon?: IconName | undefined;
  /** Put right since: it stays to be read, struck through. */
  former?: boolean | undefined;
}

const FileName = ({ name, href, former }: Pick<FileItem, 'name' | 'href' | 'former'>) => {
  const shown = href ? <a href={href}>{name}</a> : <b>{name}</b>;
  return former ? <del>{shown}</del> : shown;
};

/** Documents, one a line, with kind and size. */
export function Files({ items }: { items: readonly FileItem[] }) {
  return (
    <ul className="files">
      {items.map(({ name, href, note, icon, former }) => (
        <li key={`${name}${href ?? ''}`}>
          {icon ? <Icon name={icon} /> : null}
          <FileName name={name} href={href} former={former} />
          {note ? <span>{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
