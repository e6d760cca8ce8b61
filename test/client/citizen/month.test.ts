/** 月历: every day of a month stands in it once, Monday first. */
import { describe, expect, it } from 'vitest';
import { monthBeside, monthDays, monthIn, monthsInReach, wholeWeeks } from '#client/month.ts';

describe('月历', () => {
  it.each([
    ['2026-12', '2026-12'],
    ['2026-13', null],
    ['2026-1', null],
    ['十二月', null],
    [undefined, null],
  ])('地址中的月份：%s', (text, month) => {
    expect(monthIn(text)).toBe(month);
  });

  it('前后月份，跨年、二月都不错', () => {
    expect([monthBeside('2026-12', 1), monthBeside('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
    expect([monthBeside('2028-01', 1), monthBeside('2028-03', -1)]).toEqual(['2028-02', '2028-02']);
  });

  it('列表自己带人去的月份：两年前到一年后', () => {
    expect(monthsInReach('2028-02-29')).toEqual(['2026-02', '2029-02']);
  });

  it.each([['2026-02'], ['2026-06'], ['2026-11'], ['2026-12'], ['2028-02']])(
    '%s 每一天都在，只在一次，周一在前',
    (month) => {
      const days = wholeWeeks(...monthDays(month));
      const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
      expect(days.length % 7).toBe(0);
      expect(new Set(days).size).toBe(days.length);
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
      expect(days.filter((day) => day.startsWith(month))).toHaveLength(last);
      expect(weeks.every(([monday]) => new Date(`${monday}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
      expect(weeks.every((week) => week.some((day) => day.startsWith(month)))).toBe(true);
    },
  );
});
