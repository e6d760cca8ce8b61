/** Captions imported into a recording (导入字幕): dropped and adjusted lines are listed first. 不公开的部分不进入回放. */
import { type Cue, CUE_MAX_CHARS } from './cue.ts';
import { atMost, refuseCues } from './cue-faults.ts';
import type { ReadCaptions, ReadCue } from './cue-text.ts';
import { saidTime } from './cue-time.ts';
import { type Cut, tidyCuts, toPublished } from './cut-timeline.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r69 = provision('R-69', 'DESIGN', '会议文字记录规则');

/** Timeline that the times of the file refer to (字幕时间轴). */
export enum CaptionTimeline {
  PUBLISHED = 'PUBLISHED',
  ORIGINAL = 'ORIGINAL',
}

/** Timeline of the file, cuts, and length of the published recording. */
export interface ImportPlan {
  timeline: CaptionTimeline;
  cuts: readonly Cut[];
  durationMs: number | null;
}

/** Sentences that would be stored, with the findings against the import and on every change to it. */
export interface ImportedCues {
  cues: Cue[];
  findings: Finding[];
}

/** The sentences to store (整理后的字幕): sorted, on the published timeline, empty ones and those of closed stretches left out. */
export function importCues(read: ReadCaptions, plan: ImportPlan): ImportedCues {
  const sorted = read.cues.toSorted((one, two) => one.startsMs - two.startsMs);
  const empty = sorted.filter(({ text }) => text.trim() === '');
  const closed = sorted.filter((cue) => isClosed(cue, plan));
  const kept = sorted.filter((cue) => !empty.includes(cue) && !closed.includes(cue));
  const placed = kept.map((cue) => ({ ...cue, ...placeOf(cue, plan) }));
  const cues = apart(placed, plan.durationMs);
  const findings = [
    ...refuseText(read),
    ...told(empty, 'CUE_EMPTY', '没有文字，不导入。'),
    ...told(closed, 'CUE_IN_CUT', '在依法不公开的时段内，不导入。'),
    ...told(overlapping(placed), 'CUE_OVERLAP', '与下一句时间重叠，结束时间提前到下一句开始。'),
    ...refuseCues(cues, plan.durationMs),
  ];
  return { cues, findings };
}

const isClosed = (cue: Cue, { timeline, cuts }: ImportPlan) =>
  timeline === CaptionTimeline.ORIGINAL &&
  tidyCuts(cuts).some(
    (cut) => cue.startsMs < cut.endsMs && Math.max(cue.endsMs, cue.startsMs + 1) > cut.startsMs,
  );

function placeOf({ startsMs, endsMs }: Cue, { timeline, cuts }: ImportPlan) {
  if (timeline === CaptionTimeline.PUBLISHED) return { startsMs, endsMs };
  const starts = toPublished(cuts, startsMs) ?? startsMs;
  return { startsMs: starts, endsMs: starts + (endsMs - startsMs) };
}

const overlapping = (cues: readonly ReadCue[]) =>
  cues.filter((cue, index) => {
    const next = cues[index + 1];
    return next !== undefined && next.startsMs > cue.startsMs && next.startsMs < cue.endsMs;
  });

/** Sentences without overlap: each ends at the latest where the next begins, and with the picture. */
const apart = (cues: readonly ReadCue[], durationMs: number | null): Cue[] =>
  cues.map(({ line: _line, ...cue }, index) => {
    const next = cues[index + 1];
    const ends = next && next.startsMs > cue.startsMs ? Math.min(cue.endsMs, next.startsMs) : cue.endsMs;
    const past = durationMs !== null && cue.startsMs < durationMs && ends - durationMs <= 2000;
    return { ...cue, endsMs: past ? Math.min(ends, durationMs) : ends };
  });

const told = (cues: readonly ReadCue[], code: string, what: string): Finding[] =>
  atMost(
    cues.map(
      ({ line, startsMs }) => r69.warn(code, 'text')`
        第${line}行（${saidTime(Math.max(0, startsMs))}）${what}
        确认无误的，写明理由后导入。`,
    ),
  );

const refuseText = ({ cues, unread }: ReadCaptions): Finding[] => [
  ...(cues.length === 0 ? [nothing] : []),
  ...atMost(
    unread.map(
      ({ line, text, why }) => r69.block('CAPTION_UNREADABLE', 'text')`
        第${line}行“${text}”：${why}。
        改正这一行，或者删去这一段。`,
    ),
  ),
  ...(cues.some(({ text, speaker }) => `${text}${speaker ?? ''}`.includes('\uFFFD')) ? [wrongEncoding] : []),
];

const nothing = r69.block('CAPTIONS_EMPTY', 'text')`
  没有读到字幕。
  请提供WebVTT（.vtt）或者SRT（.srt）格式的字幕。`;

const wrongEncoding = r69.block('CAPTION_ENCODING', 'text')`
  字幕中有无法辨认的字符，文件编码可能不对。
  请以UTF-8或者GB18030编码重新保存后导入。`;

/**
 * Sentences of the speech recognition, made to fit (识别结果的整理): long ones are divided in time, those past the end are
 * left out.
 */
export function machineCues(read: ReadCaptions, durationMs: number | null): Cue[] {
  const { cues } = importCues(read, { timeline: CaptionTimeline.PUBLISHED, cuts: [], durationMs });
  return cues
    .filter(({ startsMs, endsMs }) => startsMs >= 0 && endsMs > startsMs)
    .filter((cue, index, all) => cue.startsMs !== all[index - 1]?.startsMs)
    .flatMap(divided)
    .filter((cue) => refuseCues([cue], durationMs).length === 0);
}

function divided(cue: Cue): Cue[] {
  const letters = Array.from(cue.text);
  const parts = Math.ceil(letters.length / CUE_MAX_CHARS);
  if (parts <= 1) return [cue];
  const [size, long] = [Math.ceil(letters.length / parts), (cue.endsMs - cue.startsMs) / parts];
  return Array.from({ length: parts }, (_, index) => ({
    ...cue,
    text: letters.slice(index * size, (index + 1) * size).join(''),
    startsMs: Math.round(cue.startsMs + index * long),
    endsMs: Math.round(cue.startsMs + (index + 1) * long),
  }));
}
