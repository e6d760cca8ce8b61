import { describe, expect, it } from 'vitest';
import { CaptionTimeline, importCues, machineCues } from '#server/law/playback/caption-import.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { MOST_FAULTS, refuseCues } from '#server/law/playback/cue-faults.ts';
import { readCaptions } from '#server/law/playback/cue-text.ts';
import { writeTime } from '#server/law/playback/cue-time.ts';

const cue = (startsMs: number, endsMs: number, change: Partial<Cue> = {}): Cue => ({
  startsMs,
  endsMs,
  speaker: null,
  speakerRole: null,
  text: '一句话',
  ...change,
});
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('R-69 文字记录逐句核对', () => {
  it.each([
    ['合格', [cue(0, 1000), cue(1000, 2000)], []],
    ['结束略超过录像，可以', [cue(0, 61_500)], []],
    ['时间为负', [cue(-1, 1000)], ['CUE_NEGATIVE']],
    ['结束早于开始', [cue(1000, 500)], ['CUE_BACKWARDS']],
    ['结束等于开始', [cue(1000, 1000)], ['CUE_BACKWARDS']],
    ['在录像结束以后', [cue(60_000, 60_500)], ['CUE_PAST_END']],
    ['结束超出很多', [cue(59_000, 62_001)], ['CUE_PAST_END']],
    ['与上一句重叠', [cue(0, 1000), cue(999, 2000)], ['CUE_OVERLAP']],
    ['与上一句同时开始', [cue(0, 1000), cue(0, 1000)], ['CUE_SAME_START']],
    ['空的', [cue(0, 1000, { text: ' \n' })], ['CUE_EMPTY']],
    ['二百字', [cue(0, 1000, { text: '字'.repeat(200) })], []],
    ['二百零一字', [cue(0, 1000, { text: '字'.repeat(201) })], ['CUE_TOO_LONG']],
    ['发言人过长', [cue(0, 1000, { speaker: '长'.repeat(31) })], ['CUE_SPEAKER_TOO_LONG']],
    ['两处问题一次说全', [cue(-5, -6), cue(70_000, 71_000)], ['CUE_NEGATIVE', 'CUE_PAST_END']],
  ])('%s', (_, cues, found) => expect(codes(refuseCues(cues, 60_000))).toEqual(found));

  it('还不知道录像多长时，不判断是否超出', () => {
    expect(refuseCues([cue(9e6, 9e6 + 1)], null)).toEqual([]);
  });

  it('问题太多时只列前面的，并说明还有多少；其中有不能放行的，整体不能放行', () => {
    const found = refuseCues(
      Array.from({ length: 100 }, (__, index) => cue(index * 10, index * 10)),
      60_000,
    );
    expect(found).toHaveLength(MOST_FAULTS + 1);
    expect(found.at(-1)).toMatchObject({ code: 'CUE_MORE_FAULTS', severity: 'BLOCK' });
    expect(found.at(-1)?.message).toContain('另有40处');
  });
});

const srt = (...lines: readonly (readonly [from: number, to: number, text: string])[]) =>
  readCaptions(
    lines
      .map(
        ([from, to, text], index) =>
          `${index + 1}\n${writeTime(from, ',')} --> ${writeTime(to, ',')}\n${text}\n`,
      )
      .join('\n'),
  );
const published = { timeline: CaptionTimeline.PUBLISHED, cuts: [], durationMs: 60_000 };

describe('导入字幕时，改动和舍去的逐句说明', () => {
  it('次序不对的排好，重叠的提前结束，没有文字的舍去', () => {
    const read = srt([5000, 9000, '第二句'], [1000, 6000, '第一句'], [9000, 10_000, '<i></i>']);
    const { cues, findings } = importCues(read, published);
    expect(cues.map(({ startsMs, endsMs, text }) => [startsMs, endsMs, text])).toEqual([
      [1000, 5000, '第一句'],
      [5000, 9000, '第二句'],
    ]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['CUE_EMPTY', 'WARN'],
      ['CUE_OVERLAP', 'WARN'],
    ]);
  });

  it('略超出录像的，在录像结束时结束', () => {
    expect(importCues(srt([59_000, 61_000, '散会']), published).cues[0]?.endsMs).toBe(60_000);
  });

  it('读不出的行、空文件、乱码不能导入', () => {
    expect(codes(importCues(readCaptions(''), published).findings)).toEqual(['CAPTIONS_EMPTY']);
    expect(codes(importCues(readCaptions('没有时间'), published).findings)).toEqual([
      'CAPTIONS_EMPTY',
      'CAPTION_UNREADABLE',
    ]);
    expect(codes(importCues(srt([0, 1000, '开\uFFFD会']), published).findings)).toEqual(['CAPTION_ENCODING']);
  });
});

describe('R-68 按原始录像计时的字幕换算到公布版，依法不公开的时段内的不导入', () => {
  const cuts = [{ startsMs: 10_000, endsMs: 20_000 }];
  const plan = { timeline: CaptionTimeline.ORIGINAL, cuts, durationMs: 50_000 };
  it.each([
    ['之前', [5000, 9000], [5000, 9000]],
    ['到开始为止', [9000, 10_000], [9000, 10_000]],
    ['伸进去一点', [9000, 10_001], null],
    ['在其中', [12_000, 15_000], null],
    ['从其中伸出来', [19_999, 25_000], null],
    ['从结束开始', [20_000, 25_000], [10_000, 15_000]],
    ['跨过整段', [5000, 25_000], null],
    ['之后', [30_000, 31_000], [20_000, 21_000]],
  ] as const)('%s', (_, [from, to], expected) => {
    const { cues, findings } = importCues(srt([from, to, '涉密的话']), plan);
    expect(cues.map(({ startsMs, endsMs }) => [startsMs, endsMs])).toEqual(expected ? [expected] : []);
    expect(codes(findings)).toEqual(expected ? [] : ['CUE_IN_CUT']);
    expect(JSON.stringify(findings)).not.toContain('涉密');
  });
});

describe('机器识别的结果，整理到合乎规则再作草稿', () => {
  it('太长的句子按时间分开，超出录像的、时间不对的舍去', () => {
    const read = srt(
      [0, 10_000, '字'.repeat(401)],
      [10_000, 9000, '时间不对'],
      [20_000, 21_000, '好的'],
      [70_000, 71_000, '超出录像'],
    );
    const cues = machineCues(read, 60_000);
    expect(cues.map(({ startsMs, endsMs, text }) => [startsMs, endsMs, text.length])).toEqual([
      [0, 3333, 134],
      [3333, 6667, 134],
      [6667, 10_000, 133],
      [20_000, 21_000, 2],
    ]);
    expect(refuseCues(cues, 60_000)).toEqual([]);
  });
});
