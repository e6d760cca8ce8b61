import { describe, expect, it } from 'vitest';
import { askedPeriod, earliestClosing } from '#server/law/consultation/comment-period.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

describe('最早截止日', () => {
  it.each([
    ['2026-03-01', '2026-03-31', '2026-03-31', false],
    ['2026-02-28', '2026-03-30', '2026-03-30', false],
    ['2024-01-31', '2024-03-01', '2024-03-01', false],
    ['2025-01-31', '2025-03-02', '2025-03-03', false],
    ['2024-02-29', '2024-03-30', '2024-04-01', false],
    ['2025-12-31', '2026-01-30', '2026-01-30', false],
    ['2026-01-16', '2026-02-15', '2026-02-24', false],
    ['2026-12-02', '2027-01-01', '2027-01-04', true],
    ['2028-01-30', '2028-02-29', '2028-02-29', true],
    ['2026-11-05', '2026-12-05', '2026-12-07', false],
    ['2026-09-01', '2026-10-01', '2026-10-08', false],
    ['2026-03-02', '2026-04-01', '2026-04-01', false],
  ] as const)(
    '%s公布的，满三十日为%s，截止日最早为%s（暂定：%s）',
    (opensOn, thirtieth, day, provisional) => {
      expect(askedPeriod(opensOn, calendar, {}).fullOn).toBe(thirtieth);
      const rolled = day !== thirtieth;
      expect(earliestClosing(opensOn, calendar, DEFAULT_POLICY)).toEqual({ day, rolled, provisional });
    },
  );

  it('本县关闭顺延的，不顺延', () => {
    const off = { rollForwardClosingDay: false };
    expect(earliestClosing('2026-12-02', calendar, off)).toEqual({
      day: '2027-01-01',
      rolled: false,
      provisional: true,
    });
  });
});
