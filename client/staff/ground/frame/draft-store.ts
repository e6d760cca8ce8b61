/** Unsent form input, stored on this device until the window is closed or the person signs out. */

/** Touched fields, and what each stood at when it was first touched. */
export interface KeptDraft {
  changes: Readonly<Record<string, unknown>>;
  base: Readonly<Record<string, unknown>>;
}

const PREFIX = 'gongzuotai:';
const NOTHING: KeptDraft = { changes: {}, base: {} };
const memory = new Map<string, KeptDraft>();
const listeners = new Set<() => void>();

/** A browser may forbid the storage; what was typed then lives as long as the page. */
function storage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

function stored(key: string): KeptDraft {
  try {
    const { changes, base } = JSON.parse(storage()?.getItem(PREFIX + key) ?? '') as KeptDraft;
    return { changes, base };
  } catch {
    return NOTHING;
  }
}

export function keptDraft(key: string): KeptDraft {
  const known = memory.get(key) ?? stored(key);
  memory.set(key, known);
  return known;
}

export function keepDraft(key: string, draft: KeptDraft): void {
  const empty = Object.keys(draft.changes).length === 0;
  memory.set(key, empty ? NOTHING : draft);
  try {
    if (empty) storage()?.removeItem(PREFIX + key);
    else storage()?.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Full or forbidden: memory has it.
  }
  for (const listener of listeners) listener();
}

export const forgetDraft = (key: string) => keepDraft(key, NOTHING);

/** At the end of a person's work: nothing of it stays for who sits down next. With `exceptOf` one's own stays. */
export function forgetDrafts(exceptOf?: string): void {
  const mine = (key: string) => exceptOf !== undefined && key.startsWith(`${exceptOf}:`);
  const kept = storage();
  const keys = [
    ...memory.keys(),
    ...Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '')
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length)),
  ];
  for (const key of new Set(keys)) if (!mine(key)) forgetDraft(key);
}

export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
