import { useEffect, useRef } from 'react';

/** A form that is opened by its button begins at its first control; folded or sent, one goes on from the button. */
export function useFocusWithin(open: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current === open) return;
    was.current = open;
    const next = open ? 'form :is(input, select, textarea, button[id$="-add"])' : 'button';
    const control = box.current?.querySelector<HTMLElement>(next);
    control?.scrollIntoView({ block: open ? 'center' : 'nearest' });
    control?.focus();
  }, [open]);
  return box;
}
