/**
 * A recording has two timelines: that of the original, and that of the published recording, from which the
 * closed stretches are cut out.
 */

/** 剪去的一段: a stretch of the original in milliseconds, its end not included. */
export interface Cut {
  startsMs: number;
  endsMs: number;
}

/** The cuts in order of time, those that overlap or touch joined into one, empty ones left out (剪去的各段). */
export function tidyCuts(cuts: readonly Cut[]): Cut[] {
  const tidy: Cut[] = [];
  for (const { startsMs, endsMs } of cuts.toSorted((one, other) => one.startsMs - other.startsMs)) {
    const last = tidy.at(-1);
    if (endsMs <= startsMs) continue;
    if (last && startsMs <= last.endsMs) last.endsMs = Math.max(last.endsMs, endsMs);
    else tidy.push({ startsMs, endsMs });
  }
  return tidy;
}

/** Length of the cuts before this moment of the original, in ms (此前剪去的时长). */
const cutBefore = (cuts: readonly Cut[], ms: number): number =>
  tidyCuts(cuts)
    .filter(({ startsMs }) => startsMs < ms)
    .reduce((sum, { startsMs, endsMs }) => sum + Math.min(endsMs, ms) - startsMs, 0);

/** A moment of the original on the published timeline (公布的时间); null inside a cut. */
export function toPublished(cuts: readonly Cut[], ms: number): number | null {
  if (cuts.some(({ startsMs, endsMs }) => startsMs <= ms && ms < endsMs)) return null;
  return ms - cutBefore(cuts, ms);
}

/** A published moment on the original's timeline (原始时间); at a joint the moment after the cut. */
export function toOriginal(cuts: readonly Cut[], ms: number): number {
  let original = ms;
  for (const { startsMs, endsMs } of tidyCuts(cuts)) {
    if (startsMs > original) break;
    original += endsMs - startsMs;
  }
  return original;
}

/** Length of the published recording, in ms (公布的时长). */
export const publishedLength = (cuts: readonly Cut[], durationMs: number): number =>
  durationMs - cutBefore(cuts, durationMs);

/** The stretches of the original that remain, in order (保留的各段). */
export function keptStretches(cuts: readonly Cut[], durationMs: number): Cut[] {
  const kept: Cut[] = [];
  let from = 0;
  for (const { startsMs, endsMs } of [...tidyCuts(cuts), { startsMs: durationMs, endsMs: durationMs }]) {
    const until = Math.min(startsMs, durationMs);
    if (until > from) kept.push({ startsMs: from, endsMs: until });
    from = Math.max(from, endsMs);
  }
  return kept;
}

/** Places of the cuts on the published timeline, with their lengths (依法不公开之处). */
export const cutMarks = (cuts: readonly Cut[]): { atMs: number; lengthMs: number }[] =>
  tidyCuts(cuts).map(({ startsMs, endsMs }) => ({
    atMs: startsMs - cutBefore(cuts, startsMs),
    lengthMs: endsMs - startsMs,
  }));

/** Whether a stretch lies wholly within the cuts (已全部剪去). */
export const isCutOut = (cuts: readonly Cut[], stretch: Cut): boolean =>
  tidyCuts(cuts).some(({ startsMs, endsMs }) => startsMs <= stretch.startsMs && stretch.endsMs <= endsMs);
