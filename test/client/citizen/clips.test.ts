import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Clips } from '#client/citizen/consultation/Clips.tsx';

const cue = (startsMs: number, text: string, speaker: string | null = null) => ({
  __typename: 'TranscriptCue' as const,
  id: `q${startsMs}`,
  startsMs,
  speaker,
  speakerRole: null,
  text,
});
const film = (cues: ReturnType<typeof cue>[]) => ({
  __typename: 'ExplainedClip' as const,
  id: 'v1',
  title: '半分钟看懂票价',
  durationMs: 36_000,
  captions: '/zhengji/2026-002/1/luxiang/v1.vtt',
  words: '/zhengji/2026-002/1/wenzi/v1',
  source: {
    __typename: 'RecordingSource' as const,
    url: '/zhengji/2026-002/1/luxiang/f1.mp4',
    mime: 'video/mp4',
    size: 3_500_000,
  },
  cues,
  withdrawnAt: null as string | null,
  withdrawReason: null as string | null,
});
const markup = (clips: ReturnType<typeof film>[]) =>
  renderToStaticMarkup(Clips({ clips, part: 'INTERPRETATION' }));

describe('R-57a 解读视频', () => {
  it('没有脚本也能放：先说多长、多大，点了才下载；字幕默认打开，能下载', () => {
    const html = markup([
      film([cue(500, '城区票价由1元改为2元。', '县交通运输局'), cue(6000, '月票60元。')]),
    ]);
    expect(html.replaceAll(/<[^>]+>/g, '|')).toMatch(
      /（1段）.*半分钟看懂票价.*时长36秒，大小3\.\d MB，点播放才开始下载/,
    );
    expect(html).toMatch(/<video controls="" playsInline="" preload="none" aria-label="半分钟看懂票价">/);
    expect(html).toMatch(
      /<track default="" kind="captions" srcLang="zh-CN" label="中文字幕" src="[^"]+v1\.vtt"/,
    );
    for (const address of ['luxiang/f1.mp4?xiazai=1', 'wenzi/v1.docx', 'wenzi/v1.srt'])
      expect(html).toContain(`href="/zhengji/2026-002/1/${address}"`);
  });

  it('每一句都能读，依先后，换人时写明是谁；句子多的先折起来', () => {
    const html = markup([
      film([cue(500, '城区票价由1元改为2元。', '县交通运输局'), cue(6000, '月票60元。')]),
    ]);
    const words = html.slice(html.indexOf('文字稿（2句）')).replaceAll(/<[^>]+>/g, '|');
    expect(words).toMatch(/0:00\|+县交通运输局\|+城区票价由1元改为2元。\|+0:06\|+月票60元。/);
    expect(html).toContain('<details class="more" open="">');
    const long = markup([film(Array.from({ length: 41 }, (_, at) => cue(at * 1000, `第${at}句。`)))]);
    expect(long).toContain('<details class="more">');
  });

  it('撤下的写明日期和原因，没有视频；有几段能看、几段撤下写在前面', () => {
    const gone = {
      ...film([]),
      id: 'v2',
      source: null as never,
      withdrawnAt: '2026-11-20T17:30:00Z',
      withdrawReason: '数额说错了，会让人看错',
    };
    const html = markup([gone]);
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain(
      '该解读视频已于2026年11月21日撤下。原因：数额说错了，会让人看错。',
    );
    expect(html).toContain('解读视频（1段已撤下）');
    expect(html).not.toContain('<video');
    expect(html).not.toContain('还不能播放');
    const both = markup([film([cue(0, '月票60元。')]), gone]);
    expect(both).toContain('解读视频（1段，另有1段已撤下）');
    expect(both.match(/<video/g)).toHaveLength(1);
  });

  it('没有的不占地方；还不能播放的，看文字稿', () => {
    expect(markup([])).toBe('');
    const html = markup([{ ...film([cue(0, '月票60元。')]), source: null as never }]);
    expect(html).toContain('视频还不能播放，请看文字稿。');
    expect(html).not.toContain('<video');
  });
});
