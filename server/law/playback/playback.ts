/** R-69 `playbackOk`. 会议回放 is published with chapters, poster and words to read, and without a second of a closed item. */
import { originalLengthUnknown, refuseClosedStretches } from '#server/law/meeting/closed-stretches.ts';
import { type Cut, publishedLength } from './cut-timeline.ts';
import { type ChapterFacts, refuseChapters } from './recording-chapters.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r69Course = provision('R-69', 'DESIGN', '会议录像办理流程');
const r69DesignAt32 = provision('R-69', 'DESIGN', '依无障碍环境建设法第三十二条设定');

/** Tolerance in ms between the length of the cut file and the original less the cuts (公开版时长允许的误差). */
export const CUT_TOLERANCE_MS = 2000;

/** Facts about a recording about to be published; the file shown is the original only where nothing is cut out. */
export interface PlaybackFacts extends ChapterFacts {
  poster: boolean;
  /** Captions or a transcript. */
  words: boolean;
}

/** Reasons against publishing a recording (公布回放的条件), all at once. */
export const refusePlayback = (facts: PlaybackFacts): Finding[] => [
  ...refuseClosedStretches(facts),
  ...refuseShownFile(facts),
  ...refuseChapters(facts),
  ...(facts.poster ? [] : [posterMissing]),
  ...(facts.words ? [] : [wordsMissing]),
];

/**
 * Reasons against the file to be shown (公开版录像): there is none, or after cuts it is not as long as the remaining parts.
 */
export function refuseShownFile({
  cuts,
  durationMs,
  shownMs,
}: Pick<PlaybackFacts, 'cuts' | 'durationMs' | 'shownMs'>): Finding[] {
  if (shownMs === null) return [cuts.length > 0 ? cutFileMissing : fileMissing];
  if (cuts.length === 0) return [];
  if (durationMs === null) return [originalLengthUnknown];
  const remains = publishedLength(cuts, durationMs);
  return Math.abs(remains - shownMs) <= CUT_TOLERANCE_MS ? [] : [lengthDiffers(remains, shownMs)];
}

/** Findings on the cuts by themselves (剪辑有误). */
export const refuseCuts = (cuts: readonly Cut[], durationMs: number | null): Finding[] =>
  cuts.flatMap(({ startsMs, endsMs }, index) => {
    const fields = [`cuts.${index}`];
    if (startsMs < 0 || endsMs <= startsMs) return [cutFault(index, '的起点应当早于终点', fields)];
    return durationMs !== null && endsMs > durationMs + CUT_TOLERANCE_MS
      ? [cutFault(index, '超出了原始录像的时长', fields)]
      : [];
  });

const fileMissing = r69Course.block('RECORDING_FILE_REQUIRED', 'files')`
  没有可以播放的录像。
  上传录像，检查通过后再公布。`;

const cutFileMissing = r69Course.block('CUT_FILE_REQUIRED', 'files')`
  录像有依法不公开的时段，没有剪去这些时段的公开版录像，不能公布。
  由系统剪辑（服务器配置了转码程序时），或者上传融媒体中心剪好的公开版录像。`;

const minutesOf = (ms: number) => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}分${seconds % 60}秒`;
};

const lengthDiffers = (remains: number, shown: number) => r69Course.block('CUT_LENGTH_DIFFERS', 'files')`
  公开版录像长${minutesOf(shown)}，原始录像减去剪去的时段应为${minutesOf(remains)}，相差超过2秒。
  核对剪去的时段，或者重新上传公开版录像。`;

const cutFault = (index: number, what: string, fields: string[]) => r69Course.block('CUT_WRONG', ...fields)`
  第${index + 1}段${what}。
  对照原始录像的计时，把两个时刻改过来。`;

const posterMissing = r69Course.block('POSTER_REQUIRED', 'poster')`
  没有封面。
  取录像的一个画面，或者上传一张图片。`;

const wordsMissing = r69DesignAt32.block('TRANSCRIPT_REQUIRED', 'transcript')`
  没有字幕，也没有文字实录。
  导入或者录入字幕。`;
