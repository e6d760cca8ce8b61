import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Asks again when its link is followed once more, and when the window becomes visible again: a task may be done by
 * somebody else.
 */
export function useFresh(ask: () => void): void {
  const { key } = useLocation();
  const asked = useRef(key);
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (asked.current === key) return;
    asked.current = key;
    again();
  }, [key]);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
}
