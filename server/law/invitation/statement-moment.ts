/**
 * Moment of a statement in the published recording (列席意见的录像时刻): stored on the meeting's clock, so that cuts
 * made later move it.
 */
import { type Cut, toOriginal, toPublished } from '#server/law/playback/cut-timeline.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r67 = provision('R-67', 'DESIGN', '列席意见办理规则');

/** One part of the recording (录像的一段), with its cuts. */
export interface RecordedPart {
  part: number;
  startsAt: Date | null;
  durationMs: number | null;
  cuts: readonly Cut[];
}

/** A moment of a published recording (回放的时刻). */
export interface PublishedMoment {
  part: number;
  startsMs: number;
}

/** The moment in the recordings at which something was said (发言的录像时刻); null where none runs, or it is cut out. */
export function publishedMoment(saidAt: Date, parts: readonly RecordedPart[]): PublishedMoment | null {
  for (const { part, startsAt, durationMs, cuts } of parts) {
    if (!startsAt || durationMs === null) continue;
    const ms = saidAt.getTime() - startsAt.getTime();
    if (ms < 0 || ms >= durationMs) continue;
    const startsMs = toPublished(cuts, ms);
    return startsMs === null ? null : { part, startsMs };
  }
  return null;
}

/** The moment on the meeting's clock that a second of the published recording shows (回放秒数对应的时刻). */
export function saidAtSecond(seconds: number, { startsAt, durationMs, cuts }: RecordedPart): Date | Finding {
  if (!startsAt) return startUnknown;
  const original = toOriginal(cuts, seconds * 1000);
  if (seconds < 0 || (durationMs !== null && original >= durationMs)) return beyondEnd;
  return new Date(startsAt.getTime() + original);
}

const startUnknown = r67.block('RECORDING_START_REQUIRED', 'seconds')`
  录像的开始时刻没有填写，无法按录像的秒数定位。
  由县融媒体中心填写录像开始的时刻，或者直接填写发言的钟点。`;

const beyondEnd = r67.block('STATEMENT_MOMENT_OUTSIDE', 'seconds')`
  这一秒不在录像之内。
  核对回放的时间。`;
