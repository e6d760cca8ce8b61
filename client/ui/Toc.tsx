import { classes } from './classes.ts';

export interface TocItem {
  href: string;
  label: string;
  current?: boolean | undefined;
}

/** The anchors of a long page. */
export function Toc({
  items,
  label = '本页内容',
  wide,
}: {
  items: readonly TocItem[];
  label?: string | undefined;
  /** Only beside the text, where the page is wide. */
  wide?: boolean | undefined;
}) {
  return (
    <nav className={classes('toc', wide && 'only-wide')} aria-label={label}>
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
