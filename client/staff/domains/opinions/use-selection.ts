import { useState } from 'react';
import type { Opinion } from './opinion-record.ts';

export interface Selection {
  /** Those of the list that are picked. */
  picked: readonly Opinion[];
  /** Whether all that match are meant, also those not loaded. */
  whole: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  set: (ids: readonly string[]) => void;
  /** Picks everything loaded. */
  all: () => void;
  /** Picks all that match. */
  takeWhole: () => void;
}

/** Comments picked for an action on many; one that left the list is no longer picked. All that match are of one question: with another one they are not picked. */
export function useSelection(items: readonly Opinion[], question: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const whole = wholeOf === question;
  const choose = (chosen: Iterable<string>) => {
    setWholeOf(null);
    setIds(new Set(chosen));
  };
  const loaded = () => items.map(({ id }) => id);
  const has = (id: string) => whole || ids.has(id);
  return {
    picked: items.filter(({ id }) => has(id)),
    whole,
    has,
    toggle: (id) => {
      const now = whole ? loaded() : [...ids];
      choose(has(id) ? now.filter((one) => one !== id) : [...now, id]);
    },
    set: choose,
    all: () => choose(loaded()),
    takeWhole: () => setWholeOf(question),
  };
}
