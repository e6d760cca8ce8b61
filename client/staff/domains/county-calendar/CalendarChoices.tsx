import { useLocation } from 'wouter';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useSearch } from '#client/staff/ground/frame/use-search.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { CALENDAR_KIND_LABELS, words } from '#client/words.ts';
import { KIND, type Span, UNIT, VIEW, VIEW_LABELS, type View } from './span.ts';

interface CalendarChoicesProps {
  span: Span;
  units: readonly { id: string; name: string; active: boolean }[];
}

const KINDS = Object.entries(CALENDAR_KIND_LABELS).map(([value, label]) => ({ value, label }));

/** Month, week or list; back and on; which kind and whose. */
export function CalendarChoices({ span, units }: CalendarChoicesProps) {
  const address = useAddress();
  return (
    <>
      <div className="row spread screen-only">
        <Chips
          label="时间"
          items={span.steps.map(({ label, changes, current }) => ({
            href: address.with(changes),
            label,
            current,
          }))}
        />
        <Chips
          label="怎样看"
          items={(Object.keys(VIEW_LABELS) as View[]).map((view) => ({
            href: address.with({ [VIEW]: view === 'yue' ? null : view }),
            label: VIEW_LABELS[view],
            current: view === span.view,
          }))}
        />
      </div>
      <Conditions units={units} />
    </>
  );
}

/** Query parameters carried over when the conditions change. */
const KEPT = [VIEW, 'yue', 'zhou'];

function Conditions({ units }: Pick<CalendarChoicesProps, 'units'>) {
  const [pathname] = useLocation();
  const search = useSearch();
  const { get } = useAddress();
  const shown = units.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      key={search}
      className="filter-row screen-only"
      action={pathname}
      method="get"
      role="search"
      aria-label="筛选日程"
    >
      <Filter label="类别" name={KIND} options={KINDS} value={get(KIND)} all="各类日程" />
      <Filter label="单位" name={UNIT} options={shown} value={get(UNIT)} all="全部单位" />
      {KEPT.map((name) =>
        get(name) ? <input key={name} type="hidden" name={name} value={get(name)} /> : null,
      )}
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}
