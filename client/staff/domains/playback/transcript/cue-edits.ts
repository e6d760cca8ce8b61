/** Edits of a transcript's lines (改句子): one is split in two, two are joined. */
import { type Cue, CUE_MAX_CHARS } from '#server/law/playback/cue.ts';

/** A line at the desk; one that is not stored yet has no id. */
export interface CueRow extends Cue {
  key: string;
  id: string | null;
}

/** Two lines of one: the time is divided as the text is. */
export function split(row: CueRow, at: number): CueRow[] {
  const text = row.text;
  const place = at > 0 && at < text.length ? at : Math.floor(text.length / 2);
  if (place === 0 || row.endsMs - row.startsMs < 2) return [row];
  const middle = Math.round(row.startsMs + ((row.endsMs - row.startsMs) * place) / text.length);
  return [
    { ...row, endsMs: middle, text: text.slice(0, place).trim() },
    { ...row, key: crypto.randomUUID(), id: null, startsMs: middle, text: text.slice(place).trim() },
  ];
}

/** A line and the one after it as one; too long a line is none. */
export function joined(all: readonly CueRow[], key: string): CueRow[] {
  const index = all.findIndex((row) => row.key === key);
  const [row, next] = [all[index], all[index + 1]];
  if (!row || !next || Array.from(row.text + next.text).length > CUE_MAX_CHARS) return [...all];
  const one = { ...row, endsMs: Math.max(row.endsMs, next.endsMs), text: row.text + next.text };
  return all.flatMap((each) => (each === row ? [one] : each === next ? [] : [each]));
}
