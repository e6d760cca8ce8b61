/**
 * Opens the page of one gate again without a network: a small service worker of its own answers from the stored copy,
 * for this address alone.
 */
import { checkInPath } from '#client/staff/ground/addresses/event.ts';
import { wipeLists } from './gate-store.ts';

const WORKER = '/gate-worker.js';
const cacheOf = (no: string) => `qiandao:${no}`;

/** Files the page consists of: its own address, and everything of ours that it loaded. */
const partsOf = (no: string): string[] => {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return [...new Set([checkInPath(no), '/favicon.svg', ...loaded])];
};

/** Keeps the page for the time without a network; whether it can be opened again then. */
export async function keepPage(no: string): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false;
  try {
    const scope = checkInPath(no);
    await navigator.serviceWorker.register(WORKER, { scope });
    const kept = await caches.open(cacheOf(no));
    const parts = partsOf(no);
    await kept.addAll(parts);
    const stale = (await kept.keys()).filter(({ url }) => !parts.includes(new URL(url).pathname));
    for (const request of stale) await kept.delete(request);
    return true;
  } catch {
    return false;
  }
}

/** Takes the page of one gate off the device. */
export async function dropPage(no: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await caches.delete(cacheOf(no));
  const scope = new URL(checkInPath(no), location.href).href;
  for (const worker of await navigator.serviceWorker.getRegistrations())
    if (worker.scope === scope) await worker.unregister();
}

export function dropPages(nos: readonly string[]): void {
  for (const no of nos) void dropPage(no).catch(() => undefined);
}

/** Takes lists off the device whose day is over, their pages with them. */
export const forgetGates = (now: Date): void => dropPages(wipeLists(now));
