/** Ends something that was opened. */
export type Stop = () => Promise<unknown>;

/** How long everything together may take to end; what is still busy then is left to the end of the process. */
export const STOP_LIMIT_MS = 8000;

/** What comes last, the database, always gets this long, however slow the others were. */
const LEAST_MS = 1500;

/**
 * A server's whole life (启动、运行、停止): opens, waits for Ctrl-C or SIGTERM, then ends what was opened, the last first.
 * Signals while it is still opening take effect when it has opened; more of them change nothing, since npm repeats Ctrl-C.
 * What cannot end, because its database is gone or never answers, is waited for no longer than the limit.
 */
export async function live(
  open: (onStop: (stop: Stop) => void) => Promise<void>,
  limit = STOP_LIMIT_MS,
): Promise<void> {
  const stops: Stop[] = [];
  const asked = signalled();
  try {
    await open((stop) => stops.unshift(stop));
    await asked;
  } finally {
    const until = performance.now() + limit;
    for (const stop of stops) await within(stop, Math.max(LEAST_MS, until - performance.now()));
  }
}

/** Waits for a stop, but not for ever. */
async function within(stop: Stop, milliseconds: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([stop().catch((error: unknown) => console.error(error)), late]);
  clearTimeout(timer);
}

/** The handlers stay: without one a repeated signal would end the process at once. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
