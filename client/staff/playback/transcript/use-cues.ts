import { useEffect, useState } from 'react';
import type { Cue } from '#server/law/cue.ts';
import { type CueRow, joined, split } from './cue-edits.ts';

/** What was done to the lines since they were read. */
export interface CueEdits {
  rows: readonly CueRow[];
  dirty: boolean;
  changes: () => { cues: (Cue & { id: string | null })[]; removedIds: string[] };
  set: (key: string, change: Partial<Cue>) => void;
  split: (key: string, at: number) => void;
  join: (key: string) => void;
  remove: (key: string) => void;
  add: (afterKey: string | null, startsMs: number) => void;
  reset: () => void;
}

/** The lines of a transcript while they are edited; only what was changed is sent (改动). */
export function useCues(cues: readonly (Cue & { id: string })[]): CueEdits {
  const [edited, setEdited] = useState<CueRow[] | null>(null);
  const stored = cues.map((cue): CueRow => ({ ...cue, key: cue.id }));
  const rows = edited ?? stored;
  const change = (work: (all: CueRow[]) => CueRow[]) =>
    setEdited((now) => work(now ?? stored).toSorted((one, two) => one.startsMs - two.startsMs));
  useEffect(() => {
    if (!edited) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [edited]);
  return {
    rows,
    dirty: edited !== null,
    changes: () => changesOf(stored, rows),
    set: (key, patch) => change((all) => all.map((row) => (row.key === key ? { ...row, ...patch } : row))),
    split: (key, at) => change((all) => all.flatMap((row) => (row.key === key ? split(row, at) : [row]))),
    join: (key) => change((all) => joined(all, key)),
    remove: (key) => change((all) => all.filter((row) => row.key !== key)),
    add: (afterKey, startsMs) => change((all) => [...all, newRow(all, afterKey, startsMs)]),
    reset: () => setEdited(null),
  };
}

/** Where a new line begins, and until when there is room. */
function newRow(all: readonly CueRow[], afterKey: string | null, startsMs: number): CueRow {
  const before = all.find(({ key }) => key === afterKey);
  const from = before ? before.endsMs : startsMs;
  const next = all.find((row) => row.startsMs > from);
  const until = Math.min(next?.startsMs ?? from + 3000, from + 3000);
  return {
    key: crypto.randomUUID(),
    id: null,
    startsMs: from,
    endsMs: Math.max(until, from + 100),
    speaker: before?.speaker ?? null,
    speakerRole: before?.speakerRole ?? null,
    text: '',
  };
}

const said = ({ startsMs, endsMs, speaker, speakerRole, text }: Cue): Cue => ({
  startsMs,
  endsMs,
  speaker,
  speakerRole,
  text,
});

function changesOf(stored: readonly CueRow[], rows: readonly CueRow[]) {
  const before = new Map(stored.map((row) => [row.id, JSON.stringify(said(row))]));
  const kept = new Set(rows.map(({ id }) => id));
  return {
    cues: rows
      .filter((row) => row.id === null || before.get(row.id) !== JSON.stringify(said(row)))
      .map((row) => ({ id: row.id, ...said(row) })),
    removedIds: stored.flatMap(({ id }) => (id !== null && !kept.has(id) ? [id] : [])),
  };
}
