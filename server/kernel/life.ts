/** Ends something that was opened. */
export type Stop = () => Promise<unknown>;

/**
 * A server's whole life (启动、运行、停止): opens, waits for Ctrl-C or SIGTERM, then ends what was opened, the last first.
 * Signals while it is still opening take effect when it has opened; more of them change nothing, since npm repeats Ctrl-C.
 */
export async function live(open: (onStop: (stop: Stop) => void) => Promise<void>): Promise<void> {
  const stops: Stop[] = [];
  const asked = signalled();
  try {
    await open((stop) => stops.unshift(stop));
    await asked;
  } finally {
    for (const stop of stops) await stop().catch((error: unknown) => console.error(error));
  }
}

/** The handlers stay: without one a repeated signal would end the process at once. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve());
  });
