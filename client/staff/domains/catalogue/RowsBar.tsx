import { useLocation } from 'wouter';
import { SearchBox } from '#client/staff/ground/frame/SearchBox.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import type { ItemRow } from './row.ts';
import { VIEWS, viewCounts, viewOf } from './rows-shown.ts';

interface RowsBarProps {
  rows: readonly ItemRow[];
  lacking: ReadonlyMap<string, number>;
  published: boolean;
}

/** Views of the rows, and a search among them. */
export function RowsBar({ rows, lacking, published }: RowsBarProps) {
  const address = useAddress();
  const [pathname] = useLocation();
  const current = viewOf(address.get('kan'));
  return (
    <Toolbar
      end={
        <SearchBox
          action={pathname}
          label="查找事项"
          value={address.get('q')}
          keep={{ kan: address.get('kan') }}
        />
      }
    >
      <Chips
        label="看哪些事项"
        items={viewCounts(rows, lacking, published).map(({ view, count }) => ({
          href: address.with({ kan: view === 'all' ? null : view }),
          label: `${VIEWS[view]}${count}`,
          current: view === current,
        }))}
      />
    </Toolbar>
  );
}
