import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { changesBetween, NO_CHANGES, rowsWith, sentChanges } from './cue-changes.ts';
import { type CueRow, joined, split } from './cue-edits.ts';

/** The lines being edited, their changes since they were read, and the edits one can make. */
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

/** The lines of a transcript while they are edited: changes stay on this device until they are saved (改动). */
export function useCues(recordingId: string, stored: readonly (Cue & { id: string })[]): CueEdits {
  const draft = useDraft(`transcript:${recordingId}`, NO_CHANGES);
  const rows = rowsWith(stored, draft.values);
  const change = (work: (all: readonly CueRow[]) => readonly CueRow[]) => {
    const { changed, removedIds } = changesBetween(stored, work(rows));
    draft.set('changed', changed);
    draft.set('removedIds', removedIds);
  };
  return {
    rows,
    dirty: draft.dirty,
    changes: () => sentChanges(draft.values),
    set: (key, patch) => change((all) => all.map((row) => (row.key === key ? { ...row, ...patch } : row))),
    split: (key, at) => change((all) => all.flatMap((row) => (row.key === key ? split(row, at) : [row]))),
    join: (key) => change((all) => joined(all, key)),
    remove: (key) => change((all) => all.filter((row) => row.key !== key)),
    add: (afterKey, startsMs) => change((all) => [...all, newRow(all, afterKey, startsMs)]),
    reset: draft.discard,
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
