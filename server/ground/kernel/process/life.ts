import { once } from 'node:events';

/** Releases a resource that was opened; awaited at shutdown. */
export type Stop = () => Promise<unknown>;

/** Total time for shutdown. Resources still busy after it end with the process. */
export const STOP_LIMIT_MS = 8000;

/** Minimum time for each resource, so that the database, which is last, always gets it. */
const LEAST_MS = 1500;

/**
 * The server's life cycle (启动、运行、停止): opens resources, waits for Ctrl-C or SIGTERM, then releases them in reverse order.
 * A signal during opening takes effect afterwards; who only waits is given `asked` and throws its reason. Repeated signals are ignored, since npm repeats Ctrl-C.
 * A resource that cannot end, because its database is gone, is awaited no longer than the limit.
 */
export async function live(
  open: (onStop: (stop: Stop) => void, asked: AbortSignal) => Promise<void>,
  limit = STOP_LIMIT_MS,
): Promise<void> {
  const stops: Stop[] = [];
  const { signal, asked } = signalled();
  try {
    await open((stop) => stops.unshift(stop), signal).catch((error: unknown) => {
      if (!signal.aborted || error !== signal.reason) throw error;
    });
    await asked;
  } finally {
    const until = performance.now() + limit;
    for (const stop of stops) await within(stop, Math.max(LEAST_MS, until - performance.now()));
  }
}

/** Awaits a stop up to a limit in milliseconds. */
async function within(stop: Stop, milliseconds: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([stop().catch((error: unknown) => console.error(error)), late]);
  clearTimeout(timer);
}

/** The handlers stay: without one a repeated signal would end the process at once. */
function signalled(): { signal: AbortSignal; asked: Promise<unknown> } {
  const asking = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => asking.abort());
  return { signal: asking.signal, asked: once(asking.signal, 'abort') };
}
