/** 活动公告（县政务公开任务清单）：公众读到的每一行. */
import { describe, expect, it } from 'vitest';
import { type Announced, noticeLines, spanInChinese } from '#server/law/event/event-notice.ts';
import { EventKind } from '#server/law/event/kinds.ts';

const at = (text: string) => new Date(`${text}:00+08:00`);

const OPEN_DAY: Announced = {
  kind: EventKind.OPEN_DAY,
  title: '走进政务大厅',
  purpose: '参观窗口。',
  programme: '',
  audience: '全县居民',
  place: '县政务服务中心',
  contact: '0000-5550110',
  moderator: '',
  speakers: [],
  openSignUp: true,
  signUpOpensAt: at('2026-11-23T09:00'),
  signUpClosesAt: at('2026-12-11T18:00'),
};
const TURN = { startsAt: at('2026-12-16T14:30'), endsAt: at('2026-12-16T16:30') };

describe('活动公告', () => {
  it.each([
    ['同一天只写一次日期', TURN, '2026年12月16日14:30至16:30'],
    [
      '跨日的两天都写',
      { ...TURN, endsAt: at('2026-12-17T09:00') },
      '2026年12月16日14:30至2026年12月17日09:00',
    ],
    [
      '跨年的两天都写',
      { startsAt: at('2026-12-31T23:00'), endsAt: at('2027-01-01T01:00') },
      '2026年12月31日23:00至2027年1月1日01:00',
    ],
  ])('%s', (_, turn, words) => {
    expect(spanInChinese(turn)).toBe(words);
  });

  it('逐行写明；没有的不留空行', () => {
    expect(noticeLines(OPEN_DAY, [TURN])).toEqual([
      '政府开放日：走进政务大厅',
      '时间：2026年12月16日14:30至16:30',
      '地点：县政务服务中心',
      '参观窗口。',
      '参加对象：全县居民',
      '报名时间：2026年11月23日09:00至2026年12月11日18:00',
      '联系方式：0000-5550110',
    ]);
  });

  it('新闻发布会写主持人和发布人的职务；不接受报名的不写报名时间', () => {
    const speakers = [
      { name: '', post: '县民政局局长' },
      { name: '王某', post: '县自然资源局副局长' },
    ];
    const lines = noticeLines(
      {
        ...OPEN_DAY,
        kind: EventKind.PRESS_CONFERENCE,
        moderator: '县政府新闻办主任',
        speakers,
        openSignUp: false,
      },
      [TURN],
    );
    expect(lines).toContain('主持人：县政府新闻办主任');
    expect(lines).toContain('发布人：县民政局局长；县自然资源局副局长 王某');
    expect(lines.some((line) => line.startsWith('报名时间'))).toBe(false);
  });
});
