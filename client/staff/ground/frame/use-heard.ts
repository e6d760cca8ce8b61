import { useEffect, useRef } from 'react';

/**
 * After each attempt, scrolls to its result and focuses it; attempts are counted, so that a repeated message is
 * announced again.
 */
export function useHeard(attempt: number) {
  const box = useRef<HTMLDivElement>(null);
  const heard = useRef(0);
  useEffect(() => {
    if (heard.current === attempt) return;
    heard.current = attempt;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.focus();
  }, [attempt]);
  return box;
}
