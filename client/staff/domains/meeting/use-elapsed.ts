import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** Whole seconds since an instant, by the server's clock: its time as the page was read, and what has passed here since. */
export function useElapsed(since: string | null | undefined, serverNow: string): number {
  const [read] = useState(() => ({ here: Date.now(), there: new Date(serverNow).getTime() }));
  const [now, setNow] = useState(read.here);
  useEffect(() => {
    if (!since) return undefined;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [since]);
  if (!since) return 0;
  return Math.max(0, Math.floor((read.there + now - read.here - new Date(since).getTime()) / SECOND_MS));
}

const two = (count: number) => String(count).padStart(2, '0');

/** 754 → 12:34; 4500 → 1:15:00 */
export function elapsedText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
