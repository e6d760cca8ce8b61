import { useState } from 'react';
import type { Opinion } from './opinion-record.ts';

export interface Selection {
  /** Those of the list that are picked. */
  picked: readonly Opinion[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  set: (ids: readonly string[]) => void;
  /** Picks everything loaded. */
  all: () => void;
}

/** Comments picked for an action on many; one that left the list is no longer picked. */
export function useSelection(items: readonly Opinion[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    picked: items.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
      ),
    set: (chosen) => setIds(new Set(chosen)),
    all: () => setIds(new Set(items.map(({ id }) => id))),
  };
}
