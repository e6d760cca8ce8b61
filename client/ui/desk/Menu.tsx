import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Button, type Look } from '#client/ui/Button.tsx';

export interface MenuItem {
  label: string;
  onPick: () => void;
  /** Why it cannot be done now; the item stays and says so. */
  blocked?: string | undefined;
}

interface MenuProps {
  label: string;
  look?: Look | undefined;
  items: readonly MenuItem[];
}

const itemsOf = (list: RefObject<HTMLElement | null>) => [
  ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

/** The item an arrow key leads to; undefined for other keys. */
function target(key: string, items: HTMLElement[]): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const place = places[key];
  return place === undefined ? undefined : items.at(place % Math.max(items.length, 1));
}

/** The list while it is open: the first item has the focus, a press elsewhere closes it. */
function MenuList({ id, label, items, close }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => itemsOf(list)[0]?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close(true);
    const next = target(event.key, itemsOf(list));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      className="menu-list"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={pressed}
    >
      {items.map(({ label: name, onPick, blocked }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={blocked ? true : undefined}
          onClick={() => {
            if (blocked) return;
            close(true);
            onPick();
          }}
        >
          {name}
          {blocked ? <small>{blocked}</small> : null}
        </button>
      ))}
    </div>
  );
}

interface ListProps extends Omit<MenuProps, 'look'> {
  id: string;
  close: (backToButton: boolean) => void;
}

/** Actions that are too many for a toolbar. */
export function Menu({ label, look = 'quiet', items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (backToButton: boolean) => {
    setOpen(false);
    if (backToButton) button.current?.focus();
  };
  return (
    <div
      className="menu-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
    >
      <Button
        ref={button}
        look={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </Button>
      {open ? <MenuList id={id} label={label} items={items} close={close} /> : null}
    </div>
  );
}
