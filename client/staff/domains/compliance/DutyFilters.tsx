import { useLocation } from 'react-router';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Button } from '#client/ui/Button.tsx';
import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { words } from '#client/words.ts';
import { DUTY_STATE_LABELS } from '#server/law/compliance/duties-state.ts';
import { CODE, STAGE, STATE, UNIT, YEAR } from './duty-address.ts';
import { DUTY_STAGE_LABELS } from './duty-words.ts';

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A choice is no wider than a phone. */
const WIDEST = 16;
const short = (title: string) => (title.length > WIDEST ? `${title.slice(0, WIDEST - 1)}…` : title);

interface Option {
  value: string;
  label: string;
}

interface OptionsProps {
  units: readonly Option[];
  rules: readonly Option[];
}

interface DutyFiltersProps {
  units: readonly { unitId?: string | null; unitName: string }[];
  rules: readonly { code: string; title: string }[];
}

/** Conditions as a GET form: the address can be sent to somebody. */
export function DutyFilters(props: DutyFiltersProps) {
  const units = props.units.flatMap(({ unitId, unitName }) =>
    unitId ? [{ value: unitId, label: unitName }] : [],
  );
  const rules = props.rules.map(({ code, title }) => ({ value: code, label: short(title) }));
  return (
    <div id="duties" className="stack">
      <Conditions units={units} rules={rules} />
      <InForce units={units} rules={rules} />
    </div>
  );
}

function Conditions({ units, rules }: OptionsProps) {
  const { pathname, search } = useLocation();
  const address = useAddress();
  return (
    <form
      key={search}
      className="filter-row"
      action={pathname}
      method="get"
      role="search"
      aria-label="筛选合规事项"
    >
      <Filter label="责任单位" name={UNIT} options={units} value={address.get(UNIT)} all="全部单位" />
      <Filter
        label="状态"
        name={STATE}
        options={options(DUTY_STATE_LABELS)}
        value={address.get(STATE)}
        all="全部状态"
      />
      <Filter
        label="环节"
        name={STAGE}
        options={options(DUTY_STAGE_LABELS)}
        value={address.get(STAGE)}
        all="全部环节"
      />
      <Filter label="合规事项" name={CODE} options={rules} value={address.get(CODE)} all="全部事项" />
      {address.get(YEAR) ? <input type="hidden" name={YEAR} value={address.get(YEAR)} /> : null}
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}

/** The conditions in force, each with the way to drop it. */
function InForce({ units, rules }: OptionsProps) {
  const address = useAddress();
  const named = [
    [UNIT, units],
    [STATE, options(DUTY_STATE_LABELS)],
    [STAGE, options(DUTY_STAGE_LABELS)],
    [CODE, rules],
  ] as const;
  const items = named.flatMap(([name, all]) => {
    const found = all.find(({ value }) => value === address.get(name));
    return found ? [{ href: address.with({ [name]: null, [AFTER]: null }), label: found.label }] : [];
  });
  return items.length > 0 ? <ActiveFilters items={items} /> : null;
}
