/**
 * R-57a. 解读视频: an interpretation in the form of a film. Viewers who cannot hear it, or cannot load it, read its
 * captions: without captions it is not published (set by 无障碍环境建设法 第三十条, which asks for captions of films on the web,
 * and 第三十二条, on sites paid for by the public).
 */
import type { Cue } from '#server/law/playback/cue.ts';
import { TAIL_MS } from '#server/law/playback/cue-faults.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

const r57 = provision('R-57', 'POLICY', '县政务公开文件');
const r57Access = provision('R-57', 'DESIGN', '依无障碍环境建设法第三十条、第三十二条设定');

/** Facts about a film that decide whether it may be published (解读视频的条件). */
export interface ClipFacts {
  title: string;
  /** The latest file; null: none was uploaded. */
  file: { name: string; state: RecordingFileState; playable: boolean; reason: string | null } | null;
  durationMs: number | null;
  cues: readonly Pick<Cue, 'startsMs' | 'endsMs' | 'text'>[];
}

/** Maximum number of films in an interpretation (解读视频的限度). */
export const MOST_CLIPS = 5;

/** Longest stretch of a film without captions that needs no reason, in milliseconds (没有字幕的时段). */
export const SILENT_MS = 60_000;

/** Minimum length of the words for a film, in characters. */
const LEAST_WORDS = 10;

/** Reasons against publishing these films (不能公布的解读视频), one for every fault. */
export const refuseClips = (clips: readonly ClipFacts[]): Finding[] => clips.flatMap(refuseClip);

/** Reasons against adding a film beyond the maximum (解读视频的限度). */
export const refuseAnotherClip = (there: number): Finding[] => (there >= MOST_CLIPS ? [tooMany] : []);

function refuseClip(clip: ClipFacts, index: number): Finding[] {
  const at = (field: string) => `clips.${index}.${field}`;
  // Of a film that cannot be used nothing else is asked: it is removed.
  if (clip.file?.state === RecordingFileState.REFUSED)
    return [unusable(index, at('file'), clip.file.reason ?? '')];
  return [
    ...(blank(clip.title) ? [untitled(index, at('title'))] : []),
    ...refuseFile(clip, index, at('file')),
    ...refuseCaptions(clip, index, at('captions')),
  ];
}

const UNDER_WAY: readonly RecordingFileState[] = [RecordingFileState.UPLOADING, RecordingFileState.CHECKING];

function refuseFile({ file }: ClipFacts, index: number, field: string): Finding[] {
  if (!file) return [];
  if (UNDER_WAY.includes(file.state)) return [unfinished(index, field, file.name)];
  return file.playable ? [] : [unplayable(index, field)];
}

function refuseCaptions({ cues, durationMs }: ClipFacts, index: number, field: string): Finding[] {
  if (substance(cues.map(({ text }) => text).join('\n')) < LEAST_WORDS)
    return [cues.length === 0 ? wordless(index, field) : thin(index, field)];
  if (durationMs === null) return [];
  if (cues.some(({ endsMs }) => endsMs > durationMs + TAIL_MS)) return [past(index, field, durationMs)];
  const gap = silence(cues, durationMs);
  return gap ? [silent(index, field, gap)] : [];
}

/** The first stretch without captions that is too long to go without a word; cues come in their order. */
function silence(cues: ClipFacts['cues'], durationMs: number): readonly [number, number] | null {
  let heard = 0;
  for (const { startsMs, endsMs } of [...cues, { startsMs: durationMs, endsMs: durationMs }]) {
    if (startsMs - heard > SILENT_MS) return [heard, startsMs];
    heard = Math.max(heard, endsMs);
  }
  return null;
}

const which = (index: number) => `第${index + 1}段解读视频`;

const tooMany = r57.block('CLIPS_TOO_MANY', 'clips')`
  解读视频已有${MOST_CLIPS}段。
  移除不用的，或者合并成一段再上传。`;

const untitled = (index: number, field: string) => r57.block('CLIP_TITLE_REQUIRED', field)`
  ${which(index)}没有标题。
  写明讲的是什么，如“三分钟看懂票价怎么调”。`;

const unfinished = (index: number, field: string, name: string) => r57.block('CLIP_UNFINISHED', field)`
  ${which(index)}“${name}”还没有上传、检查完毕。
  等它办完，或者移除。`;

const unusable = (index: number, field: string, reason: string) => r57.block('CLIP_UNUSABLE', field)`
  ${which(index)}不能使用：${reason}
  移除这一段，重新上传。`;

const unplayable = (index: number, field: string) => r57.block('CLIP_UNPLAYABLE', field)`
  ${which(index)}多数浏览器不能播放。
  导出为MP4（H.264视频、AAC声音）后重新上传，移除这一段。`;

const wordless = (index: number, field: string) => r57Access.block('CLIP_CAPTIONS_REQUIRED', field)`
  ${which(index)}没有字幕，听不见、不便播放的人看不懂。
  导入字幕文件（WebVTT或者SRT），把说的话逐句写出来；没有人说话的，写明画面讲了什么。`;

const thin = (index: number, field: string) => r57Access.block('CLIP_CAPTIONS_THIN', field)`
  ${which(index)}的字幕没有写出内容。
  把说的话逐句写出来，至少${LEAST_WORDS}个字；没有人说话的，写明画面讲了什么。`;

const past = (index: number, field: string, durationMs: number) =>
  r57Access.block('CLIP_CAPTIONS_PAST_END', field)`
    ${which(index)}长${saidTime(durationMs)}，字幕到后面还有。
    核对字幕是否属于这段视频，改正后重新导入。`;

const silent = (index: number, field: string, [from, until]: readonly [number, number]) =>
  r57Access.warn('CLIP_CAPTIONS_GAP', field)`
    ${which(index)}从${saidTime(from)}到${saidTime(until)}没有字幕。
    补上这一段的字幕；确实没有人说话的，写明理由。`;
