import { useLocation } from 'wouter';
import { type Address, AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useSearch } from '#client/staff/ground/frame/use-search.ts';
import { Button } from '#client/ui/Button.tsx';
import { ActiveFilters, Chips } from '#client/ui/Chips.tsx';
import { Filter as Select } from '#client/ui/Filters.tsx';
import { words } from '#client/words.ts';
import { type AnyFilter, optionsOf, saidOf, wordOf } from './filter.ts';

interface FilterBarProps<Data> {
  /** Name of the list: "活动". */
  list: string;
  filters: readonly AnyFilter<Data>[];
  data: Data | undefined;
}

const LINKS: ReadonlySet<string> = new Set(['chips', 'kept']);

/** Conditions of a list: links, one GET form, and those in force with the way to drop each. The address can be sent to somebody. */
export function FilterBar<Data>({ list, filters, data }: FilterBarProps<Data>) {
  const boxes = filters.filter(({ kind }) => !LINKS.has(kind));
  const known = boxes.every((filter) => optionsOf(filter, data) !== undefined);
  return (
    <>
      {filters.map((filter) =>
        filter.kind === 'chips' ? <Links key={filter.name} filter={filter} data={data} /> : null,
      )}
      {boxes.length > 0 && known ? <Boxes list={list} boxes={boxes} filters={filters} data={data} /> : null}
      <InForce filters={filters} data={data} />
    </>
  );
}

/** Links to each choice; one that comes with the data and has no other tells nothing apart. */
function Links<Data>({ filter, data }: { filter: AnyFilter<Data>; data: Data | undefined }) {
  const address = useAddress();
  const word = wordOf(filter, address);
  const known = optionsOf(filter, data) ?? [];
  if (typeof filter.options === 'function' && known.length < 2 && word === undefined) return null;
  const missing = word !== undefined && known.every(({ value }) => value !== word);
  const options = missing ? [...known, { value: word, label: word }] : known;
  return (
    <Chips
      label={filter.label}
      items={[{ value: undefined, label: filter.all ?? '全部' }, ...options].map(({ value, label }) => ({
        href: address.with({ [filter.name]: value, [AFTER]: null }),
        label,
        current: value === word,
      }))}
    />
  );
}

interface BoxesProps<Data> extends FilterBarProps<Data> {
  boxes: readonly AnyFilter<Data>[];
}

function Boxes<Data>({ list, boxes, filters, data }: BoxesProps<Data>) {
  const [pathname] = useLocation();
  const search = useSearch();
  const address = useAddress();
  return (
    <form
      key={search}
      className="filter-row"
      action={pathname}
      method="get"
      role="search"
      aria-label={`筛选${list}`}
    >
      {boxes.map((filter) => box(filter, address, data))}
      {filters.map((filter) => {
        const kept = boxes.includes(filter) ? undefined : wordOf(filter, address);
        return kept ? <input key={filter.name} type="hidden" name={filter.name} value={kept} /> : null;
      })}
      <Button type="submit" look="quiet">
        {words.actions.filter}
      </Button>
    </form>
  );
}

const TYPES = { text: 'search', day: 'date', month: 'month' } as const;

function box<Data>(filter: AnyFilter<Data>, address: Address, data: Data | undefined) {
  const { kind, name, label, all } = filter;
  const value = wordOf(filter, address);
  return kind === 'text' || kind === 'day' || kind === 'month' ? (
    <label key={name}>
      {label}
      <input className="input" type={TYPES[kind]} name={name} defaultValue={value ?? ''} />
    </label>
  ) : (
    <Select key={name} {...{ name, label, value, all }} options={optionsOf(filter, data) ?? []} />
  );
}

function InForce<Data>({ filters, data }: Omit<FilterBarProps<Data>, 'list'>) {
  const address = useAddress();
  const items = filters.flatMap((filter) => {
    const word = filter.kind === 'chips' ? undefined : wordOf(filter, address);
    return word === undefined
      ? []
      : [
          {
            href: address.with({ [filter.name]: null, [AFTER]: null }),
            label: saidOf(filter, word, data),
          },
        ];
  });
  return items.length > 0 ? <ActiveFilters items={items} /> : null;
}
