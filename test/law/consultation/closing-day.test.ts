import { describe, expect, it } from 'vitest';
import { addDays, closingInstant, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseClosingDayChange } from '#server/law/consultation/closing-day-change.ts';
import { closingDay, refuseRestingClose } from '#server/law/consultation/closing-day.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { calendar } from '#test/law/calendar/calendars.ts';
import { seeded } from '#test/law/decision/seeded.ts';

describe('参照民法典第二百零三条 截止日遇休息日顺延，只会延长', () => {
  it.each([
    ['2026-12-05', '2026-12-07', ['CLOSING_DAY_RESTS']],
    ['2026-12-07', '2026-12-07', []],
    ['2026-02-15', '2026-02-24', ['CLOSING_DAY_RESTS']],
    ['2026-02-14', '2026-02-14', []],
    ['2027-01-01', '2027-01-04', ['CLOSING_DAY_RESTS']],
  ] as const)('%s应公告为%s', (wanted, day, codes) => {
    expect(closingDay(wanted, calendar, DEFAULT_POLICY).day).toBe(day);
    const found = refuseRestingClose(wanted, calendar, DEFAULT_POLICY);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity, fix }) => severity === 'WARN' && fix?.includes(inChinese(day)))).toBe(
      true,
    );
  });

  it('本县关闭顺延的，不顺延也不提示', () => {
    const off = { rollForwardClosingDay: false };
    expect(closingDay('2026-12-05', calendar, off)).toEqual({
      day: '2026-12-05',
      rolled: false,
      provisional: false,
    });
    expect(refuseRestingClose('2026-12-05', calendar, off)).toEqual([]);
    const provisional = (['2026-12-31', '2027-01-01'] as const).map(
      (one) => closingDay(one, calendar, off).provisional,
    );
    expect(provisional).toEqual([false, true]);
  });
});

describe('第十五条 已经公布的截止日可以延后，不得提前', () => {
  const closesAt = closingInstant('2026-12-07');
  const before = new Date(closesAt.getTime() - 1);
  const reason = '应群众要求延长征求意见期限。';
  it.each([
    {
      newClosesOn: '2026-12-08',
      now: before,
      reason,
      codes: [],
      because: 'a day later, a moment before the closing',
    },
    { newClosesOn: '2026-12-07', now: before, reason: '', codes: [], because: 'the same day is no change' },
    {
      newClosesOn: '2026-12-07',
      now: closesAt,
      reason: '',
      codes: [],
      because: 'the same day, even after it',
    },
    {
      newClosesOn: '2026-12-06',
      now: before,
      reason,
      codes: ['PERIOD_CANNOT_SHRINK'],
      because: 'a day earlier',
    },
    {
      newClosesOn: '2026-12-08',
      now: closesAt,
      reason,
      codes: ['PERIOD_ALREADY_CLOSED'],
      because: 'at the closing instant',
    },
    {
      newClosesOn: '2026-12-08',
      now: before,
      reason: ' ',
      codes: ['EXTENSION_NOTICE_REQUIRED'],
      because: 'no public notice',
    },
    {
      newClosesOn: '2026-12-06',
      now: closesAt,
      reason,
      codes: ['PERIOD_CANNOT_SHRINK', 'PERIOD_ALREADY_CLOSED'],
      because: 'all findings at once',
    },
  ] as const)('改为$newClosesOn：$because', ({ codes, now, ...change }) => {
    const found = refuseClosingDayChange({ closesOn: '2026-12-07', closesAt, ...change }, now);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('准许的变更从不使截止日提前（不变量13）', () => {
    const random = seeded(1313);
    for (let round = 0; round < 500; round += 1) {
      const closesOn = addDays('2026-01-01', Math.floor(random() * 300));
      const newClosesOn = addDays(closesOn, Math.floor(random() * 21) - 10);
      const change = { closesOn, closesAt: closingInstant(closesOn), newClosesOn, reason };
      const allowed = refuseClosingDayChange(change, new Date('2025-12-31T00:00:00Z')).length === 0;
      expect(allowed).toBe(newClosesOn >= closesOn);
    }
  });
});
