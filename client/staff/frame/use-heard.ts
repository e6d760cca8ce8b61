import { useEffect, useRef } from 'react';

/** The eye and the keyboard are brought to what each try left behind; counted, so that what comes again is heard again. */
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
