/** nothing of a closed stretch and nothing unpublished leaves by any address of a recording's words. */
import { describe, expect, it } from 'vitest';
import { openPlayingSite } from './playing-site.ts';

const { site, played } = await openPlayingSite();

const SECRET = '研究某局干部人事事项';

describe('R-68 依法不公开的时段', () => {
  it('页面、字幕、章节、文字、检索里都没有不公开议题的内容，只说剪去多久', async () => {
    const { id, path, meeting } = await played(
      {
        durationMs: 4_000_000,
        cuts: [{ startsMs: 900_000, endsMs: 1_800_000, item: 1 }],
        chapters: [{ startsMs: 0, title: '第1项 传达学习', item: 0 }],
      },
      { items: [{ title: '传达学习' }, { title: SECRET, disclosure: 'CLOSED' }, { title: '审议规划' }] },
    );
    const addresses = [
      path,
      `${path}?t=900`,
      `/huiyi/${meeting.no}/luxiang/${id}.vtt`,
      `/huiyi/${meeting.no}/luxiang/${id}-zhangjie.vtt`,
      ...['txt', 'srt', 'vtt'].map((format) => `/huiyi/${meeting.no}/wenzi/${id}.${format}`),
      `/huiyi/sousuo?q=${encodeURIComponent('人事')}`,
    ];
    for (const address of addresses) {
      const answer = await site.get(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(
        (await answer.text()).replaceAll(/会议文字记录检索：人事|“人事”|value="人事"/g, ''),
      ).not.toContain('人事');
    }
    const html = await (await site.get(path)).text();
    expect(html).toContain('依法不公开 15:00');
  });

  it.each(['PREPARING', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN'] as const)(
    '%s的录像，字幕和文字谁也取不到',
    async (state) => {
      const { id, meeting } = await played({ state });
      for (const address of [
        `luxiang/${id}.vtt`,
        `luxiang/${id}-zhangjie.vtt`,
        `wenzi/${id}.txt`,
        `wenzi/${id}.docx`,
      ])
        expect((await site.get(`/huiyi/${meeting.no}/${address}`)).status).toBe(404);
    },
  );

  it('撤下以后，回放页说明原因，别的会议的编号取不到这份文字', async () => {
    const { id, path, meeting } = await played();
    const other = await played();
    expect((await site.get(`/huiyi/${other.meeting.no}/wenzi/${id}.txt`)).status).toBe(404);
    const words = await (await site.get(`/huiyi/${meeting.no}/wenzi/${id}.txt`)).text();
    expect(words).toContain('[0:24] 周映雪（列席代表）：建议在青石镇增加一处日间照料中心。');
    expect((await site.get(path)).status).toBe(200);
    const docx = await site.get(`/huiyi/${meeting.no}/wenzi/${id}.docx`);
    expect(
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('三小时的会议，一页的分量有限', async () => {
    const lines = Array.from(
      { length: 2500 },
      (_, index) =>
        [
          index * 4000,
          `县第${Math.floor(index / 20)}局`,
          `这是会上说的第${index}句话，大约有三十来个字，和平常开会说的话差不多长。`,
        ] as const,
    );
    const chapters = [0, 1, 2, 3, 4].map((index) => ({
      startsMs: index * 2_000_000,
      title: `第${index + 1}项`,
    }));
    const { path } = await played({ durationMs: 10_000_000, lines, chapters });
    const answer = await site.get(`${path}?t=5000`, { 'accept-encoding': 'br' });
    const html = await answer.text();
    expect(html).toContain('id="t-5000"');
    expect(html.length).toBeLessThan(400_000);
  });
});
