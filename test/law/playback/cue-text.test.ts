import { describe, expect, it } from 'vitest';
import { CaptionFormat, type Cue } from '#server/law/playback/cue.ts';
import { readSpoken } from '#server/law/playback/cue-speaker.ts';
import { decodeCaptions, readCaptions } from '#server/law/playback/cue-text.ts';
import { readTime, saidDuration, saidLength, saidTime, writeTime } from '#server/law/playback/cue-time.ts';
import {
  speakerOf,
  turnsOf,
  writeChapters,
  writePlain,
  writeSrt,
  writeVtt,
} from '#server/law/playback/cue-writing.ts';

describe('字幕时间按WebVTT和SRT的写法读', () => {
  it.each([
    ['00:00:01.000', 1000],
    ['01:02:03,400', 3_723_400],
    ['12:34', 754_000],
    ['62:03.5', 3_723_500],
    ['100:00:00.000', 360_000_000],
    ['-00:00:01.000', -1000],
    ['00:00:60.000', null],
    ['01:60:00.000', null],
    ['12', null],
    ['一分钟', null],
  ])('%s', (text, ms) => expect(readTime(text)).toBe(ms));

  it('写出的时间读回来一样', () => {
    for (const ms of [0, 999, 60_000, 3_599_999, 3_600_000, 36_000_123])
      expect(readTime(writeTime(ms))).toBe(ms);
    expect(writeTime(3_723_400, ',')).toBe('01:02:03,400');
  });

  it.each([
    [0, '0:00', '0秒'],
    [754_000, '12:34', '12分34秒'],
    [3_599_999, '59:59', '1小时'],
    [3_723_400, '1:02:03', '1小时2分3秒'],
    [4_900_000, '1:21:40', '1小时21分40秒'],
  ])('%i毫秒说成%s和%s', (ms, time, duration) => {
    expect([saidTime(ms), saidDuration(ms)]).toEqual([time, duration]);
  });
});

describe('发言人从语音标记或者句首的冒号读出', () => {
  it.each([
    ['<v 县民政局>下面汇报', '县民政局', null, '下面汇报'],
    ['<v.loud 周映雪（列席代表）>建议增加一处', '周映雪', '列席代表', '建议增加一处'],
    ['县民政局：下面汇报', '县民政局', null, '下面汇报'],
    ['【县民政局】：下面汇报', '县民政局', null, '下面汇报'],
    ['周映雪 列席代表：我建议', '周映雪', '列席代表', '我建议'],
    ['县长: 原则通过', '县长', null, '原则通过'],
    ['下午3：30继续开会', null, null, '下午3：30继续开会'],
    ['主要问题如下：第一', null, null, '主要问题如下：第一'],
    ['会议要求：抓紧落实', null, null, '会议要求：抓紧落实'],
    ['没有冒号的一句', null, null, '没有冒号的一句'],
    ['<i>斜体</i>和<00:01.000>标记', null, null, '斜体和标记'],
    ['{\\an8}上方字幕', null, null, '上方字幕'],
    ['预算&lt;5万元&amp;不增编', null, null, '预算<5万元&不增编'],
    ['两行\n并成一行', null, null, '两行并成一行'],
    ['two\nlines', null, null, 'two lines'],
    ['<script>alert(1)</script>', null, null, '<script>alert(1)</script>'],
  ])('%s', (raw, speaker, speakerRole, text) =>
    expect(readSpoken(raw)).toEqual({ speaker, speakerRole, text }),
  );
});

const VTT = `\uFEFFWEBVTT - 会议\r
X-TIMESTAMP-MAP=LOCAL:00:00:00.000\r
\r
NOTE 一段说明\r
可以有几行\r
\r
STYLE\r
::cue { color: red }\r
\r
1\r
00:00:01.000 --> 00:00:04.000 align:start line:90%\r
<v 县长>现在开会。\r
\r
00:05.000 --> 00:08.500\r
县民政局：下面汇报\r
编制情况。\r
`;

const SRT =
  '1\n00:00:01,000 --> 00:00:04,000\n县长：现在开会。\n\n2\n00:00:05,000 --> 00:00:08,500\n下面汇报。\n';

describe('字幕文件逐段读，一处有错不影响别处', () => {
  it('WebVTT：说明、样式不是字幕，时间行的排版设置不管', () => {
    const { format, cues, unread } = readCaptions(VTT);
    expect([format, unread]).toEqual([CaptionFormat.VTT, []]);
    expect(cues).toEqual([
      { line: 11, startsMs: 1000, endsMs: 4000, speaker: '县长', speakerRole: null, text: '现在开会。' },
      {
        line: 14,
        startsMs: 5000,
        endsMs: 8500,
        speaker: '县民政局',
        speakerRole: null,
        text: '下面汇报编制情况。',
      },
    ]);
  });

  it('SRT：序号不是文字', () => {
    const { format, cues } = readCaptions(SRT);
    expect(format).toBe(CaptionFormat.SRT);
    expect(cues.map(({ startsMs, speaker, text }) => [startsMs, speaker, text])).toEqual([
      [1000, '县长', '现在开会。'],
      [5000, null, '下面汇报。'],
    ]);
  });

  it.each([
    ['时间行缺箭头', '1\n00:00:01,000 00:00:04,000\n开会', [1]],
    ['时间写成汉字', '1\n零分一秒 --> 00:00:04,000\n开会', [2]],
    ['只有文字', '开会\n散会', [1]],
  ])('%s，说明在哪一行', (_, text, lines) => {
    const read = readCaptions(`${text}\n\n9\n00:00:05,000 --> 00:00:06,000\n好的句子\n`);
    expect(read.unread.map(({ line }) => line)).toEqual(lines);
    expect(read.cues.map((cue) => cue.text)).toEqual(['好的句子']);
  });
});

describe('文件编码自行辨认', () => {
  const GB = Uint8Array.from([0xcf, 0xd6, 0xd4, 0xda, 0xbf, 0xaa, 0xbb, 0xe1]);
  it.each([
    ['UTF-8', new TextEncoder().encode('现在开会'), 'UTF-8'],
    ['GB18030', GB, 'GB18030'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xb0, 0x73, 0x28, 0x57, 0x00, 0x5f, 0x1a, 0x4f]), 'UTF-16'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeCaptions(bytes)).toEqual({ text: '现在开会', encoding });
  });

  it('不是文字的文件认不出来', () => {
    expect(decodeCaptions(Uint8Array.from([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70]))).toBeNull();
    expect(decodeCaptions(Uint8Array.from([0x89, 0xff, 0xff, 0x0a]))).toBeNull();
  });
});

describe('导出的文字记录', () => {
  const cues: Cue[] = [
    { startsMs: 0, endsMs: 3000, speaker: '县长', speakerRole: null, text: '现在开会。' },
    { startsMs: 3000, endsMs: 5000, speaker: '县长', speakerRole: null, text: '请汇报。' },
    { startsMs: 5000, endsMs: 8000, speaker: '周映雪', speakerRole: '列席代表', text: '预算<5万&不增编' },
    { startsMs: 90_000, endsMs: 95_000, speaker: null, speakerRole: null, text: '散会。' },
  ];
  const shape = (read: readonly Cue[]) =>
    read.map(({ startsMs, endsMs, speaker, speakerRole, text }) => ({
      startsMs,
      endsMs,
      speaker,
      speakerRole,
      text,
    }));

  it('WebVTT、SRT导出后读回来一句不差', () => {
    expect(shape(readCaptions(writeVtt(cues)).cues)).toEqual(cues);
    expect(shape(readCaptions(writeSrt(cues)).cues)).toEqual(cues);
  });

  it('文字中的空行、尖括号不会变成别的字幕', () => {
    const hostile: Cue = { ...cues[0]!, text: '一\n\n00:00:09.000 --> 00:00:10.000\n<v 别人>假的' };
    expect(readCaptions(writeVtt([hostile])).cues).toHaveLength(1);
  });

  it('章节到下一章为止', () => {
    const marks = [
      { startsMs: 0, title: '第一项' },
      { startsMs: 60_000, title: '第二项' },
    ];
    expect(writeChapters(marks, 90_000)).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:01:00.000\n第一项\n\n00:01:00.000 --> 00:01:30.000\n第二项\n',
    );
  });

  it('同一人接连的话并成一段，隔了一分钟另起', () => {
    expect(turnsOf(cues).map(({ startsMs, speaker, text }) => [startsMs, speaker, text])).toEqual([
      [0, '县长', '现在开会。请汇报。'],
      [5000, '周映雪（列席代表）', '预算<5万&不增编'],
      [90_000, '', '散会。'],
    ]);
    expect(writePlain('第38次常务会议', cues)).toContain('[0:05] 周映雪（列席代表）：预算<5万&不增编');
    expect(speakerOf({ speaker: null, speakerRole: '列席代表' })).toBe('列席代表');
  });
});

describe('剪去的时长', () => {
  it.each([
    [240_000, '4:00'],
    [239_600, '4:00'],
    [239_400, '3:59'],
    [3_599_600, '1:00:00'],
  ])('%i毫秒写作%s', (ms, words) => expect(saidLength(ms)).toBe(words));
});
