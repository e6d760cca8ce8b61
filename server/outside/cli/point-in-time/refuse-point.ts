import type { KeptBase } from './archive-bases.ts';
import { missingSegment, positionOf } from './segments.ts';

/** A point in time that is asked for, and what the archive has. */
export interface AskedPoint {
  /** null: the end of the log. */
  at: Date | null;
  now: Date;
  /** The newest base before it; null: there is none. */
  base: Pick<KeptBase, 'firstSegment' | 'lastSegment'> | null;
  bases: readonly Pick<KeptBase, 'takenAt'>[];
  segments: readonly string[];
}

const MINUTE_MS = 60_000;

/** Why the county cannot be brought back to that point (不能恢复到该时点), in words; null: it can. */
export function refusePoint({ at, now, base, bases, segments }: AskedPoint): string | null {
  const [first] = bases;
  if (!first) return '归档里没有底本，没有恢复：底本由 npm run backup 取 / the archive holds no base';
  if (at && at > now) return '要恢复到的时刻还没有到 / that moment is still to come';
  if (!base)
    return `最早只能恢复到 ${shanghai(first.takenAt)}，没有恢复 / the earliest moment is ${first.takenAt}`;
  const missing = missingSegment(segments, base.firstSegment);
  if (missing && positionOf(missing) <= positionOf(base.lastSegment))
    return `底本需要的日志 ${missing} 不在归档里，没有恢复 / a segment of the base is missing`;
  return missing
    ? `日志缺 ${missing}，它以后的都接不上，没有恢复：找回这一段，或者移走它以后的各段再来 / a segment is missing: bring it back, or move those after it away`
    : null;
}

/** To the minute after, so that it can be typed as it is told. */
const shanghai = (instant: string): string =>
  new Date(Math.ceil(Date.parse(instant) / MINUTE_MS) * MINUTE_MS)
    .toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
    .slice(0, 16);

const WRITTEN = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?$/;

/** The moment that somebody types (`2026-12-07 14:30`, seconds if need be, Shanghai); null: it is none. */
export function pointIn(text: string): Date | null {
  const [, day, minute, second = ':00'] = WRITTEN.exec(text.trim()) ?? [];
  const at = new Date(`${day}T${minute}${second}+08:00`);
  if (Number.isNaN(at.getTime())) return null;
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }) === `${day} ${minute}${second}`
    ? at
    : null;
}
