import { useEffect, useRef } from 'react';
import { liveHref } from '#client/citizen/meeting/addresses.ts';

const POLL_MS = 15_000;

/** Reads the desk anew whenever something changes at the meeting: an item begins, a colleague posts, the broadcast pauses. */
export function useLiveEvents(no: string, changed: (() => void) | null): void {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const watching = changed !== null;
  useEffect(() => {
    if (!watching) return undefined;
    const events = new EventSource(`${liveHref(no)}/events`);
    const heard = () => latest.current?.();
    events.addEventListener('live', heard);
    const timer = setInterval(() => {
      if (events.readyState !== EventSource.OPEN) heard();
    }, POLL_MS);
    return () => {
      clearInterval(timer);
      events.close();
    };
  }, [no, watching]);
}
