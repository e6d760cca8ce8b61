/**
 * Lists of a gate on this device, by their keys alone. Every page of the console takes them off; what reads them is loaded
 * only where there is one.
 */

export const PREFIX = 'qiandao:';
const END = ':list';
export const listKey = (no: string) => `${PREFIX}${no}${END}`;

/** A browser may forbid the storage; the page says so and does not pretend. */
export function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

export const keysWith = (prefix: string): string[] => {
  const kept = storage();
  return Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
};

export const listKeys = (): string[] => keysWith(PREFIX).filter((key) => key.endsWith(END));

/**
 * Removes the list of one event from the device; scans and walk-ins not sent yet, which hold no name, stay until they
 * are.
 */
export const wipeList = (no: string): void => storage()?.removeItem(listKey(no));

const pagesOf = () => import('./gate-offline.ts');

/** At the start: lists whose day is over go, whichever desk is opened. */
export function forgetPastGates(now: Date): void {
  if (listKeys().length > 0)
    void pagesOf().then(
      ({ forgetGates }) => forgetGates(now),
      () => undefined,
    );
}

/** 退出登录: every list goes at once, and the page kept beside it after. */
export function forgetAllGates(): void {
  const nos = listKeys().map((key) => key.slice(PREFIX.length, -END.length));
  nos.forEach(wipeList);
  if (nos.length > 0)
    void pagesOf().then(
      ({ dropPages }) => dropPages(nos),
      () => undefined,
    );
}
