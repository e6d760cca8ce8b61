import { useState } from 'react';
import { useKeys } from '#client/staff/ground/frame/keys.tsx';
import { Button } from '#client/ui/Button.tsx';
import { KeepView, type KeepViewProps } from './KeepView.tsx';
import type { ListedView } from './use-views.ts';

interface ViewsRowProps extends Pick<KeepViewProps, 'desk' | 'present'> {
  views: readonly ListedView[];
  /** How many each leaves, by its query; none where it is not counted. */
  counts: ReadonlyMap<string, string>;
  hrefOf: (query: string) => string;
  go: (query: string) => void;
}

/** 视图 of a list, one line however many: each opened by a press, one after the other by a key. */
export function ViewsRow({ desk, views, counts, present, hrefOf, go }: ViewsRowProps) {
  const [keeping, setKeeping] = useState(false);
  const at = views.findIndex(({ query }) => query === present);
  const next = views[(at + 1) % views.length];
  useKeys([{ key: 'v', word: '下一个视图', action: () => next && go(next.query) }]);
  const links = views.map(({ id, name, query, shared }, index) => ({
    id,
    name,
    shared,
    current: index === at,
    href: hrefOf(query),
    count: counts.get(query),
  }));
  return (
    <nav className="views small" aria-label="视图">
      <div className="views-line">
        {links.map((link) => (
          <ViewLink key={link.href} {...link} />
        ))}
      </div>
      <Button look="text" mini onClick={() => setKeeping(true)}>
        更多视图
      </Button>
      <KeepView
        open={keeping}
        desk={desk}
        present={present}
        kept={links.filter(({ id }) => id)}
        onClose={() => setKeeping(false)}
      />
    </nav>
  );
}

/** A view to open, with how many it leaves. */
export interface ViewLinkProps {
  id?: string | undefined;
  name: string;
  shared?: boolean | undefined;
  href: string;
  count?: string | undefined;
  current: boolean;
}

const ViewLink = ({ name, href, count, current }: ViewLinkProps) => (
  <a href={href} aria-current={current ? 'true' : undefined}>
    {name}
    {count === undefined ? null : <span className="soft"> {count}</span>}
  </a>
);
