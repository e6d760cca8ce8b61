import { useLocation } from 'react-router';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Button } from '#client/ui/Button.tsx';
import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import type { Option } from '#client/ui/Select.tsx';
import { words } from '#client/words.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#server/law/register/representative-category.ts';
import { REPRESENTATIVE_STATE_LABELS } from '#server/law/register/representative-stage.ts';
import { CATEGORY, ORDER, REGION, STATE, WORDS } from '#client/staff/ground/addresses/register.ts';
import { CATEGORIES, ORDER_LABELS, STATES } from './register-asked.ts';

interface RegisterFiltersProps {
  regions: readonly string[];
  states: readonly { state: (typeof STATES)[number]; count: number }[];
}

const CATEGORY_OPTIONS = CATEGORIES.map((value) => ({
  value,
  label: REPRESENTATIVE_CATEGORY_LABELS[value],
}));
const ORDER_OPTIONS = Object.entries(ORDER_LABELS).map(([value, label]) => ({ value, label }));

/** Conditions as a GET form: the address can be sent to somebody. */
export function RegisterFilters({ regions, states }: RegisterFiltersProps) {
  const countOf = (value: string) => states.find(({ state }) => state === value)?.count ?? 0;
  const choices: Choices = [
    [
      STATE,
      STATES.map((value) => ({
        value,
        label: `${REPRESENTATIVE_STATE_LABELS[value]}（${countOf(value)}）`,
      })),
    ],
    [CATEGORY, CATEGORY_OPTIONS],
    [REGION, regions.map((value) => ({ value, label: value }))],
  ];
  return (
    <>
      <Conditions choices={choices} />
      <InForce choices={choices} />
    </>
  );
}

type Choices = readonly (readonly [name: string, options: readonly Option[]])[];

const NAMES: Readonly<Record<string, readonly [label: string, all: string]>> = {
  [STATE]: ['状态', '全部状态'],
  [CATEGORY]: ['类别', '全部类别'],
  [REGION]: ['乡镇（街道）', '全部乡镇'],
};

function Conditions({ choices }: { choices: Choices }) {
  const { pathname, search } = useLocation();
  const address = useAddress();
  return (
    <form
      key={search}
      className="filter-row"
      action={pathname}
      method="get"
      role="search"
      aria-label="筛选代表"
    >
      {choices.map(([name, options]) => (
        <Filter
          key={name}
          label={NAMES[name]?.[0] ?? ''}
          name={name}
          options={options}
          value={address.get(name)}
          all={NAMES[name]?.[1]}
        />
      ))}
      <Filter label="次序" name={ORDER} options={ORDER_OPTIONS} value={address.get(ORDER)} />
      <label>
        姓名、单位、领域、编号
        <input className="input" type="search" name={WORDS} defaultValue={address.get(WORDS) ?? ''} />
      </label>
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}

/** The conditions in force, each with the way to drop it. */
function InForce({ choices }: { choices: Choices }) {
  const address = useAddress();
  const drop = (name: string) => address.with({ [name]: null, [AFTER]: null });
  const typed = address.get(WORDS);
  const items = [
    ...choices.flatMap(([name, options]) => {
      const found = options.find(({ value }) => value === address.get(name));
      return found ? [{ href: drop(name), label: found.label.replace(/（\d+）$/, '') }] : [];
    }),
    ...(typed ? [{ href: drop(WORDS), label: `含“${typed}”` }] : []),
  ];
  return items.length > 0 ? <ActiveFilters items={items} /> : null;
}
