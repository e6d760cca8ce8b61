import { describe, expect, it } from 'vitest';
import { numberOf, refuseStatedDays, statedDays } from '#server/law/calendar/stated-days.ts';

const ELDER = {
  title: '养老服务设施布局规划',
  opensOn: '2026-09-01',
  closesOn: '2026-10-08',
  days: 37,
} as const;
const SECOND = { ...ELDER, opensOn: '2026-10-20', closesOn: '2026-11-19', days: 30 } as const;

describe('第十五条 文稿所称的征求意见日数与记录相符', () => {
  it.each([
    ['公开征求意见38日，收到意见64条', [38]],
    ['公开征求意见38天', [38]],
    ['征求意见３８日', [38]],
    ['征求意见三十八日', [38]],
    ['征求社会意见期限为30日', [30]],
    ['向社会公开征求公众意见共四十五天', [45]],
    ['两次征求意见：征求意见30日；再次征求意见十日', [30, 10]],
    ['征求意见稿', []],
    ['征求意见后30日内反馈', []],
    ['征求意见20日内答复', []],
    ['38日召开会议', []],
  ])('%s', (text, expected) => {
    expect(statedDays(text)).toEqual(expected);
  });

  it.each([
    ['公开征求意见38日', [ELDER], 1],
    ['公开征求意见37日', [ELDER], 0],
    ['第二轮征求意见30日', [ELDER, SECOND], 0],
    ['征求意见38日，征求意见38天', [ELDER], 1],
    ['公开征求意见38日', [], 0],
    ['收到意见64条', [ELDER], 0],
  ])('%s', (text, periods, count) => {
    expect(refuseStatedDays(text, periods)).toHaveLength(count);
  });

  it('只作提示，写明记录是多少日（样例B10）', () => {
    expect(refuseStatedDays('公开征求意见38日', [ELDER])).toMatchObject([
      {
        severity: 'WARN',
        basis: 'DESIGN',
        code: 'STATED_DAYS_DIFFER',
        message: expect.stringContaining('2026年9月1日至2026年10月8日，37日'),
      },
    ]);
  });

  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十八', 38],
    ['一百', 100],
    ['一百零五', 105],
    ['一百二十', 120],
    ['两', 2],
    ['38', 38],
    ['３８', 38],
    ['三八', null],
    ['', null],
  ])('%s是%s', (text, expected) => {
    expect(numberOf(text)).toBe(expected);
  });
});
