import { describe, expect, it } from 'vitest';
import { COVERED_THROUGH, WORK_CALENDAR } from '#migrations/data/work-calendar.ts';
import { isCalendarDay, weekday } from '#server/law/calendar/calendar-day.ts';
import { day } from './calendars.ts';

const days = WORK_CALENDAR.map((one) => one.day);
const inYear = (year: number, kind: string) =>
  WORK_CALENDAR.filter((one) => one.kind === kind && one.day.startsWith(`${year}-`)).map((one) => one.day);

describe('国务院办公厅2020年至2026年节假日安排', () => {
  it('日期真实存在，先后有序，无一重复', () => {
    expect(days.every(isCalendarDay)).toBe(true);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(COVERED_THROUGH).toBe('2026-12-31');
    expect(days.every((one) => one <= COVERED_THROUGH)).toBe(true);
  });

  it('调休上班的都是周末', () => {
    const worked = WORK_CALENDAR.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY');
    expect(worked.map((one) => [one.day, weekday(day(one.day)) % 6])).toEqual(
      worked.map((one) => [one.day, 0]),
    );
  });

  it.each([
    [2020, 30, 6],
    [2021, 31, 7],
    [2022, 32, 7],
    [2023, 26, 7],
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('%i年放假%i天，调休上班%i天', (year, off, worked) => {
    expect([inYear(year, 'HOLIDAY').length, inYear(year, 'MAKE_UP_WORKDAY').length]).toEqual([off, worked]);
  });

  it.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])('%i年的元旦、劳动节、国庆节都放假', (year) => {
    const off = inYear(year, 'HOLIDAY');
    expect(off).toEqual(
      expect.arrayContaining(['01-01', '05-01', '10-01', '10-02', '10-03'].map((d) => `${year}-${d}`)),
    );
  });

  it('2026年调休上班的六天', () => {
    expect(inYear(2026, 'MAKE_UP_WORKDAY')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });
});
