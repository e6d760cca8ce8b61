import type { ReactNode } from 'react';
import { Filter, Filters } from '#client/ui/Filters.tsx';

interface LibraryFiltersProps {
  action: string;
  label: string;
  sought: string;
  /** The other conditions. */
  children: ReactNode;
}

/** 查找: by name, number and issuer, beside the other conditions; a plain GET form. */
export const LibraryFilters = ({ action, label, sought, children }: LibraryFiltersProps) => (
  <Filters action={action} label={label} submit="查找">
    <label>
      名称、文号或者机关
      <input className="input" type="search" name="cha" maxLength={60} defaultValue={sought} />
    </label>
    {children}
  </Filters>
);

interface CountedFilterProps<Value extends string> {
  label: string;
  name: string;
  all: string;
  value: Value | null;
  /** How the choices stand in an address, and are called. */
  words: Readonly<Record<Value, string>>;
  labels: Readonly<Record<Value, string>>;
  /** How many a choice would list; one that would list none is left out. */
  count: (value: Value) => number;
}

/** One condition, its choices each with how many it would list. */
export function CountedFilter<Value extends string>(props: CountedFilterProps<Value>) {
  const { value, words, labels, count, ...rest } = props;
  const options = (Object.keys(words) as Value[]).flatMap((one) => {
    const listed = count(one);
    return listed > 0 ? [{ value: words[one], label: `${labels[one]}（${listed}）` }] : [];
  });
  return <Filter {...rest} value={value ? words[value] : undefined} options={options} />;
}
