export interface Crumb {
  name: string;
  /** The last one, the page itself, has none. */
  href?: string | undefined;
}

/** Where one is (当前位置). */
export function Crumbs({
  items,
  label = '当前位置',
}: {
  items: readonly Crumb[];
  label?: string | undefined;
}) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map(({ name, href }) => (
          <li key={name}>{href ? <a href={href}>{name}</a> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
