export interface TocItem {
  href: string;
  label: string;
  current?: boolean | undefined;
}

/** The anchors of a long page. */
export function Toc({
  items,
  label = '本页内容',
}: {
  items: readonly TocItem[];
  label?: string | undefined;
}) {
  return (
    <nav className="toc" aria-label={label}>
      <ol className="plain">
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
