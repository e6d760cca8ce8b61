import { useEffect, useState } from 'react';

const STEP_MS = 2000;
const LONGEST_MS = 120_000;

/**
 * After a download has been begun: asks again until something newer than `known` has come, or so long that nobody waits for
 * it any more. The browser does not say when a download is ready.
 */
export function useFollowed(known: string | null, refetch: () => void) {
  const [from, setFrom] = useState<{ known: string | null } | null>(null);
  const waiting = from !== null && from.known === known;
  useEffect(() => {
    const timer = waiting ? setInterval(refetch, STEP_MS) : undefined;
    return () => clearInterval(timer);
  }, [waiting, refetch]);
  useEffect(() => {
    const timer = waiting ? setTimeout(() => setFrom(null), LONGEST_MS) : undefined;
    return () => clearTimeout(timer);
  }, [waiting]);
  return { waiting, follow: () => setFrom({ known }) };
}
