import { useEffect, useRef } from 'react';

const POLL_MS = 15_000;

/** Reads the desk anew whenever something changes at a broadcast: an item begins, a colleague posts, it pauses. */
export function useLiveEvents(href: string, changed: (() => void) | null): void {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const watching = changed !== null;
  useEffect(() => {
    if (!watching) return undefined;
    const events = new EventSource(`${href}/events`);
    const heard = () => latest.current?.();
    events.addEventListener('live', heard);
    const timer = setInterval(() => {
      if (events.readyState !== EventSource.OPEN) heard();
    }, POLL_MS);
    return () => {
      clearInterval(timer);
      events.close();
    };
  }, [href, watching]);
}
