import { useEffect, useEffectEvent, useRef } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';

/**
 * Asks again when its link is followed once more, and when the window becomes visible again: a task may be done by
 * somebody else.
 */
export function useFresh(ask: () => void): void {
  const visit = useHistoryState<unknown>();
  const asked = useRef(visit);
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (asked.current === visit) return;
    asked.current = visit;
    again();
  }, [visit]);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
}
