import { useEffect, useRef } from 'react';

const STACKED = '(max-width: 63.99em)';

/** Where the panes stand one below the other, what was picked is brought into view; not what was open from the start. */
export function useShownOnPhone(id: string | undefined): void {
  const before = useRef(id);
  useEffect(() => {
    const first = before.current === undefined;
    if (before.current === id) return;
    before.current = id;
    if (first || !window.matchMedia(STACKED).matches) return;
    document.querySelectorAll('.opinions .pane')[1]?.scrollIntoView();
  }, [id]);
}
