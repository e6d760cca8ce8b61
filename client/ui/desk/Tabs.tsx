import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface TabItem {
  id: string;
  label: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  /** The chosen one; with `onSelect` the caller keeps it (in the address). */
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The place an arrow key leads to, from the chosen tab. */
const placeOf = (key: string, items: readonly TabItem[], chosen: string | undefined) =>
  STEPS[key]?.(
    items.findIndex(({ id }) => id === chosen),
    items.length - 1,
  );

const focusTab = (list: HTMLElement | null, place: number) =>
  list?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();

interface TabListProps extends Pick<TabsProps, 'label' | 'items'> {
  base: string;
  chosen: string | undefined;
  choose: (id: string) => void;
}

function TabList({ label, items, base, chosen, choose }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const place = placeOf(event.key, items, chosen);
    const item = place === undefined ? undefined : items[place];
    if (place === undefined || !item) return;
    event.preventDefault();
    choose(item.id);
    focusTab(list.current, place);
  };
  return (
    <div ref={list} className="tabs" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={pressed}>
      {items.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${base}${id}`}
          aria-selected={id === chosen}
          aria-controls={`${base}panel`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Views of one matter at a desk; never for legal text, which is shown whole. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  const [own, setOwn] = useState(items[0]?.id);
  const base = useId();
  const chosen = items.find(({ id }) => id === (selected ?? own)) ?? items[0];
  return (
    <div>
      <TabList label={label} items={items} base={base} chosen={chosen?.id} choose={onSelect ?? setOwn} />
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${base}panel`}
        aria-labelledby={`${base}${chosen?.id ?? ''}`}
      >
        {chosen?.content}
      </div>
    </div>
  );
}
