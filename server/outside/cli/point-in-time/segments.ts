/** Segments of a log of 4 GB: 16 MB each. */
const PER_LOG = 256;
const TIMELINE_DIGITS = 8;

/** Place of a segment in the log, whatever the timeline (预写日志段的次序). */
export function positionOf(name: string): number {
  const [log, segment] = [name.slice(TIMELINE_DIGITS, 2 * TIMELINE_DIGITS), name.slice(2 * TIMELINE_DIGITS)];
  return Number.parseInt(log, 16) * PER_LOG + Number.parseInt(segment, 16);
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(TIMELINE_DIGITS, '0');

/** The first segment that is missing from `first` to the last one there (缺段), by the timeline of `first`; null: none. */
export function missingSegment(names: readonly string[], first: string): string | null {
  const there = new Set(names.map(positionOf));
  const last = Math.max(positionOf(first), ...there);
  for (let position = positionOf(first); position <= last; position += 1)
    if (!there.has(position))
      return `${first.slice(0, TIMELINE_DIGITS)}${hex(Math.floor(position / PER_LOG))}${hex(position % PER_LOG)}`;
  return null;
}
