import type { Cue } from '#server/law/playback/cue.ts';
import type { CueRow } from './cue-edits.ts';

/** Changes to the lines since they were read (改动): lines changed or added, and lines taken away. */
export interface CueChanges {
  changed: readonly CueRow[];
  removedIds: readonly string[];
}

/** No changes. */
export const NO_CHANGES: CueChanges = { changed: [], removedIds: [] };

const said = ({ startsMs, endsMs, speaker, speakerRole, text }: Cue): Cue => ({
  startsMs,
  endsMs,
  speaker,
  speakerRole,
  text,
});

const same = (one: Cue, other: Cue) => JSON.stringify(said(one)) === JSON.stringify(said(other));

/** The stored lines with the changes over them, in the order in which they were said; a line gone meanwhile stays gone. */
export function rowsWith(
  stored: readonly (Cue & { id: string })[],
  { changed, removedIds }: CueChanges,
): CueRow[] {
  const mine = new Map(changed.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
  const removed = new Set(removedIds);
  const kept = stored
    .filter(({ id }) => !removed.has(id))
    .map((cue): CueRow => mine.get(cue.id) ?? { ...cue, key: cue.id });
  const added = changed.filter(({ id }) => id === null);
  return [...kept, ...added].toSorted((one, two) => one.startsMs - two.startsMs);
}

/** Changes that lead from the stored lines to these. */
export function changesBetween(
  stored: readonly (Cue & { id: string })[],
  rows: readonly CueRow[],
): CueChanges {
  const before = new Map(stored.map((cue) => [cue.id, cue]));
  const there = new Set(rows.map(({ id }) => id));
  const isChanged = (row: CueRow) => {
    const cue = row.id === null ? undefined : before.get(row.id);
    return !cue || !same(cue, row);
  };
  return {
    changed: rows.filter(isChanged),
    removedIds: stored.flatMap(({ id }) => (there.has(id) ? [] : [id])),
  };
}

/** The changes as the server takes them. */
export const sentChanges = ({ changed, removedIds }: CueChanges) => ({
  cues: changed.map((row) => ({ id: row.id, ...said(row) })),
  removedIds: [...removedIds],
});
