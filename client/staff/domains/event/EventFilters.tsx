import { useLocation } from 'react-router';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { EVENT_KIND_LABELS, EVENT_STAGE_LABELS, words } from '#client/words.ts';
import { KIND, MONTH, STAGE, STATE, STATE_LABELS, UNIT } from './event-filter.ts';

interface EventFiltersProps {
  units: readonly { id: string; name: string }[];
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const KINDS = optionsOf(EVENT_KIND_LABELS);
const STAGES = optionsOf(EVENT_STAGE_LABELS);

/** Which events: coming or over, of which kind, unit, stage and month. */
export function EventFilters(props: EventFiltersProps) {
  const address = useAddress();
  return (
    <>
      <Chips
        label="看哪些活动"
        lead
        items={['', ...Object.keys(STATE_LABELS)].map((value) => ({
          href: address.with({ [STATE]: value, [AFTER]: null }),
          label: STATE_LABELS[value as keyof typeof STATE_LABELS] ?? '全部',
          current: (address.get(STATE) ?? '') === value,
        }))}
      />
      <Conditions {...props} />
    </>
  );
}

function Conditions({ units }: EventFiltersProps) {
  const { pathname, search } = useLocation();
  const { get } = useAddress();
  const shown = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      key={search}
      className="filter-row"
      action={pathname}
      method="get"
      role="search"
      aria-label="筛选活动"
    >
      <Filter label="类别" name={KIND} options={KINDS} value={get(KIND)} all="各种活动" />
      <Filter label="环节" name={STAGE} options={STAGES} value={get(STAGE)} all="各个环节" />
      <Filter label="单位" name={UNIT} options={shown} value={get(UNIT)} all="全部单位" />
      <label>
        月份
        <input className="input" type="month" name={MONTH} defaultValue={get(MONTH) ?? ''} />
      </label>
      {get(STATE) ? <input type="hidden" name={STATE} value={get(STATE)} /> : null}
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}
