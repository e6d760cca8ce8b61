import { setTimeout as wait } from 'node:timers/promises';
import type { Stop } from './life.ts';
import type { Services } from './runtime.ts';
import type { Job } from './worker.ts';

/** Work that each server does by itself (各台自办), since it is about what it holds itself; the queue is for what any of them can do. */
export interface OwnWork {
  run: Job;
  everyMs: number;
}

/** Does it at the start of a server and then at its pace, one run after the other, until stopped. */
export function doOwnWork(all: readonly OwnWork[], services: Services): Stop {
  const stop = new AbortController();
  const done = Promise.all(all.map((work) => again(work, services, stop.signal)));
  return async () => {
    stop.abort();
    await done;
  };
}

async function again({ run, everyMs }: OwnWork, services: Services, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await run({}, services, signal).catch((error: unknown) => {
      if (!signal.aborted) services.log.warn({ error: String(error) }, 'work of this server failed');
    });
    await wait(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
