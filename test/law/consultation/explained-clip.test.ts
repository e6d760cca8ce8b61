/** R-57a 解读视频: a film without a title, a usable file and words to read is not published; each refusal names its place and its remedy. */
import { describe, expect, it } from 'vitest';
import {
  type ClipFacts,
  MOST_CLIPS,
  refuseAnotherClip,
  refuseClips,
} from '#server/law/consultation/explained-clip.ts';
import { RecordingFileState } from '#server/law/playback/recording-words.ts';

const cue = (startsMs: number, endsMs: number, text = '城区公交票价由一元改为两元') => ({
  startsMs,
  endsMs,
  text,
});
const file = (change: Partial<NonNullable<ClipFacts['file']>> = {}) => ({
  name: '票价.mp4',
  state: RecordingFileState.READY,
  playable: true,
  reason: null,
  ...change,
});
const clip = (change: Partial<ClipFacts> = {}): ClipFacts => ({
  title: '半分钟看懂票价',
  file: file(),
  durationMs: 36_000,
  cues: [cue(0, 5000), cue(6000, 30_000)],
  ...change,
});

describe('解读视频公布的条件', () => {
  it('有标题、能播放、有字幕的可以公布', () => {
    expect(refuseClips([clip(), clip()])).toEqual([]);
  });

  it.each<[code: string, severity: string, field: string, ClipFacts]>([
    ['CLIP_TITLE_REQUIRED', 'BLOCK', 'clips.0.title', clip({ title: '  ' })],
    [
      'CLIP_UNFINISHED',
      'BLOCK',
      'clips.0.file',
      clip({ file: file({ state: RecordingFileState.UPLOADING }) }),
    ],
    [
      'CLIP_UNFINISHED',
      'BLOCK',
      'clips.0.file',
      clip({ file: file({ state: RecordingFileState.CHECKING }) }),
    ],
    [
      'CLIP_UNUSABLE',
      'BLOCK',
      'clips.0.file',
      clip({ title: '', cues: [], file: file({ state: RecordingFileState.REFUSED, reason: '没有画面。' }) }),
    ],
    ['CLIP_UNPLAYABLE', 'BLOCK', 'clips.0.file', clip({ file: file({ playable: false }) })],
    ['CLIP_CAPTIONS_REQUIRED', 'BLOCK', 'clips.0.captions', clip({ cues: [] })],
    ['CLIP_CAPTIONS_THIN', 'BLOCK', 'clips.0.captions', clip({ cues: [cue(0, 5000, '无')] })],
    [
      'CLIP_CAPTIONS_THIN',
      'BLOCK',
      'clips.0.captions',
      clip({ cues: [cue(0, 5000, '字幕字幕字幕字幕字幕字幕字幕字幕字幕')] }),
    ],
    ['CLIP_CAPTIONS_PAST_END', 'BLOCK', 'clips.0.captions', clip({ cues: [cue(0, 38_001)] })],
    ['CLIP_CAPTIONS_GAP', 'WARN', 'clips.0.captions', clip({ durationMs: 90_001 })],
    [
      'CLIP_CAPTIONS_GAP',
      'WARN',
      'clips.0.captions',
      clip({ durationMs: 70_000, cues: [cue(60_001, 70_000)] }),
    ],
  ])('%s', (code, severity, field, facts) => {
    const findings = refuseClips([facts]);
    expect(findings.map((one) => [one.code, one.severity, one.fields])).toEqual([[code, severity, [field]]]);
    expect(findings[0]?.fix).toBeTruthy();
  });

  it('一分钟以内没有字幕的时段不用说明；超出片尾不到两秒的不算超出', () => {
    expect(refuseClips([clip({ durationMs: 90_000 })])).toEqual([]);
    expect(refuseClips([clip({ cues: [cue(0, 38_000)] })])).toEqual([]);
  });

  it('没有查完的视频不知道多长，先不核对字幕的时间', () => {
    const checking = file({ state: RecordingFileState.CHECKING });
    const codes = refuseClips([clip({ file: checking, durationMs: null })]).map((one) => one.code);
    expect(codes).toEqual(['CLIP_UNFINISHED']);
  });

  it('字幕的要求写明依据，每一段都说到', () => {
    const [first, second] = refuseClips([clip({ cues: [] }), clip({ cues: [] })]);
    expect(first?.article).toBe('依无障碍环境建设法第三十条、第三十二条设定');
    expect([first?.fields, second?.fields]).toEqual([['clips.0.captions'], ['clips.1.captions']]);
  });

  it('CLIPS_TOO_MANY：到了上限不能再加', () => {
    expect(refuseAnotherClip(MOST_CLIPS - 1)).toEqual([]);
    expect(refuseAnotherClip(MOST_CLIPS).map((one) => one.code)).toEqual(['CLIPS_TOO_MANY']);
  });
});
