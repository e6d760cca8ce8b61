import { describe, expect, it } from 'vitest';
import { type CountUnit, countDays, runsOf, wishError } from '#client/staff/domains/calendar/count-days.ts';
import { monthBeside, monthDays } from '#client/month.ts';
import { weeksOf } from '#client/staff/domains/calendar/month.ts';
import { WORK_CALENDAR } from '#migrations/data/work-calendar.ts';
import { addWorkingDays } from '#server/law/calendar/working-day.ts';
import { calendar, day } from '#test/law/calendar/calendars.ts';

const named = {
  ...calendar,
  nameOf: (asked: string) => WORK_CALENDAR.find((one) => one.day === asked)?.name,
};
const counted = (start: string, count: string, unit: CountUnit = 'GONGZUORI') =>
  countDays({ start, count, unit }, named);

describe('期限计算：起算日当日不计入', () => {
  it.each([
    ['2026-02-10', '7', '2026-02-26'],
    ['2026-02-10', '20', '2026-03-16'],
    ['2026-02-13', '1', '2026-02-14'],
    ['2026-04-30', '20', '2026-06-01'],
    ['2026-09-30', '7', '2026-10-15'],
  ])('%s起%s个工作日，%s届满', (start, count, end) => {
    expect(counted(start, count)?.day).toBe(end);
    expect(counted(start, count)?.day).toBe(addWorkingDays(day(start), Number(count), calendar).day);
  });

  it('说明跳过哪些日子、哪些调休上班的日子计入', () => {
    const found = counted('2026-09-30', '7');
    expect(runsOf(found?.skipped ?? [])).toEqual([
      '2026年10月1日至10月7日（国庆节）',
      '2026年10月11日（周末）',
    ]);
    expect(runsOf(found?.worked ?? [])).toEqual(['2026年10月10日（国庆节调休）']);
    expect(found?.first).toBe('2026-10-01');
  });

  it.each([
    ['2026-03-01', '30', '2026-03-31', null],
    ['2026-01-16', '30', '2026-02-15', '2026-02-24'],
  ])('%s起%s日，%s届满，遇休息日顺延到%s', (start, count, end, rolled) => {
    expect(counted(start, count, 'RI')).toMatchObject({ day: end, rolled, skipped: [] });
  });

  it('节假日安排尚未公布的，标为暂定', () => {
    expect(counted('2026-12-25', '7')).toMatchObject({ day: '2027-01-06', provisional: true });
  });

  it.each([
    ['', '20', 'start'],
    ['2026-02-30', '20', 'start'],
    ['2026-03-01', '', 'count'],
    ['2026-03-01', '0', 'count'],
    ['2026-03-01', '201', 'count'],
    ['2026-03-01', '1.5', 'count'],
  ])('起算日%s、期限%s：说明哪里要改', (start, count, field) => {
    expect(wishError({ start, count, unit: 'RI' })?.field).toBe(field);
    expect(counted(start, count)).toBeNull();
  });
});

describe('到期日历', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -1, '2026-02'],
    ['2026-01', 1, '2026-02'],
  ] as const)('%s的相邻月份', (month, away, other) => {
    expect(monthBeside(month, away)).toBe(other);
  });

  it('二月的首尾，闰年二十九天', () => {
    expect(monthDays('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('整周排列，周一在前，休息日标明，一日多项的其余进台账', () => {
    const duty = (index: number) =>
      ({
        day: '2026-11-20',
        decisionNo: '2026-001',
        title: `事项${index}`,
        state: 'DUE',
        lateness: null,
      }) as never;
    const days = weeksOf('2026-11', '2026-11-20', [1, 2, 3, 4, 5, 6].map(duty), named, (on) => `/l?${on}`);
    expect([days[0]?.day, days.length % 7, days.at(-1)?.day]).toEqual(['2026-10-26', 0, '2026-12-06']);
    const today = days.find((one) => one.today);
    expect(today?.items?.at(-1)).toEqual({ href: '/l?2026-11-20', label: '另有3项' });
    expect(days.filter(({ rest }) => rest).map((one) => one.day)).toContain('2026-11-21');
  });
});
