import { Icon } from './Icon.tsx';

export interface ChipItem {
  href: string;
  label: string;
  current?: boolean | undefined;
}

interface ChipsProps {
  items: readonly ChipItem[];
  /** Name of the choice; shown before the chips when `lead` is set. */
  label: string;
  lead?: boolean | undefined;
}

/** One of several views of the same list. */
export function Chips({ items, label, lead }: ChipsProps) {
  return (
    <nav className="chips" aria-label={label}>
      {lead ? <span className="soft">{label}</span> : null}
      {items.map(({ href, label: name, current }) => (
        <a key={href} className="chip" href={href} aria-current={current ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

interface ActiveFiltersProps {
  /** Each leads to the list without that condition. */
  items: readonly Omit<ChipItem, 'current'>[];
  label?: string | undefined;
}

/** The conditions in force, each with the way to drop it. */
export function ActiveFilters({ items, label = '当前条件' }: ActiveFiltersProps) {
  return (
    <p className="chips">
      <span className="soft">{label}</span>
      {items.map(({ href, label: name }) => (
        <a key={name} className="chip" href={href}>
          {name}
          <Icon name="cross" />
          <span className="visually-hidden">（去掉）</span>
        </a>
      ))}
    </p>
  );
}
