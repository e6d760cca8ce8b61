import { useEffect, useSyncExternalStore } from 'react';
import { forgetDraft, keepDraft, type KeptDraft, keptDraft, onDraftChange } from './draft-store.ts';
import { useViewer } from './viewer.ts';

export interface Draft<T> {
  /** The record with what was typed over it. */
  values: T;
  set: <K extends keyof T>(name: K, value: T[K]) => void;
  dirty: boolean;
  changed: (name: keyof T) => boolean;
  /** Typed here, and meanwhile changed in the record by somebody else. */
  movedOn: readonly (keyof T & string)[];
  discard: () => void;
  /** Stores these values as typed over this record, which need not be the one shown now. */
  restore: (record: T, values: T) => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Fields in which the values differ from the record, as a draft keeps them. */
function differing<T extends object>(record: T, values: T): KeptDraft {
  const names = (Object.keys(values) as (keyof T)[]).filter((name) => !same(values[name], record[name]));
  const pick = (from: T) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { changes: pick(values), base: pick(record) };
}

const without = (record: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

/** Browsers ask before a window with unsent text is closed; inside the console nothing is lost by leaving. */
export function useAskBeforeClosing(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}

/**
 * Draft of a form: only touched fields are stored, over whatever the record says now. So a reload after a conflict
 * brings others' changes and loses none of one's own.
 */
export function useDraft<T extends object>(form: string, record: T): Draft<T> {
  const key = `${useViewer().id}:${form}`;
  const { changes, base } = useSyncExternalStore(
    onDraftChange,
    () => keptDraft(key),
    () => keptDraft(key),
  );
  const dirty = Object.keys(changes).length > 0;
  useAskBeforeClosing(dirty);
  return {
    values: { ...record, ...changes },
    set: (name, value) => {
      const field = String(name);
      // Read anew: two fields may be set by one event.
      const now = keptDraft(key);
      if (same(value, record[name]))
        keepDraft(key, { changes: without(now.changes, field), base: without(now.base, field) });
      else
        keepDraft(key, {
          changes: { ...now.changes, [field]: value },
          base: { [field]: record[name], ...now.base },
        });
    },
    dirty,
    changed: (name) => String(name) in changes,
    movedOn: Object.keys(changes).filter(
      (name): name is keyof T & string => name in base && !same(base[name], record[name as keyof T]),
    ),
    discard: () => forgetDraft(key),
    restore: (before, values) => keepDraft(key, differing(before, values)),
  };
}
