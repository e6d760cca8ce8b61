/** A moment is marked within this of the sentence it belongs to. */
const NEAR_MS = 2000;

/** The moments by the place of the sentence at which they stand (条款与句子): the last that begins until two seconds after it. */
export function momentsAt<Moment extends { startsMs: number }>(
  moments: readonly Moment[],
  cues: readonly { startsMs: number }[],
): Map<number, Moment[]> {
  const at = new Map<number, Moment[]>();
  const last = cues.at(-1)?.startsMs ?? 0;
  for (const moment of moments) {
    const index = cues.findLastIndex(({ startsMs }) => startsMs <= moment.startsMs + NEAR_MS);
    // Of another page of a long transcript.
    const elsewhere = index < 0 || (index === cues.length - 1 && moment.startsMs > last + 60_000);
    if (!elsewhere) at.set(index, [...(at.get(index) ?? []), moment]);
  }
  return at;
}
