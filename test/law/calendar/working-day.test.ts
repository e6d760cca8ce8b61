import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#server/law/calendar/calendar-day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from '#server/law/calendar/working-day.ts';
import { calendar, day } from './calendars.ts';
import { oneOf, seeded } from '#test/law/decision/seeded.ts';

/** The notice of 2025-11-04 for 2026, copied from its own words and not from the table under test. */
const OFF_2026 = [
  ['2026-01-01', 3],
  ['2026-02-15', 9],
  ['2026-04-04', 3],
  ['2026-05-01', 5],
  ['2026-06-19', 3],
  ['2026-09-25', 3],
  ['2026-10-01', 7],
] as const;
const WORKED_2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

describe('国务院办公厅关于2026年部分节假日安排的通知', () => {
  const off = new Set(
    OFF_2026.flatMap(([from, count]) => Array.from({ length: count }, (_, i) => addDays(from, i))),
  );

  it('放假的日子不上班，调休的周末上班，其余按周计', () => {
    for (let date = day('2026-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      const works = WORKED_2026.includes(date) || (!off.has(date) && weekday(date) % 6 !== 0);
      expect([date, isWorkingDay(date, calendar)]).toEqual([date, works]);
    }
  });
});

describe('国令711号第二十六条等 以工作日计算的期间', () => {
  it.each([
    ['2026-02-10', 7, '2026-02-26', false],
    ['2026-02-10', 20, '2026-03-16', false],
    ['2026-02-13', 1, '2026-02-14', false],
    ['2026-02-14', 1, '2026-02-24', false],
    ['2026-01-30', 20, '2026-03-05', false],
    ['2026-04-30', 20, '2026-06-01', false],
    ['2026-09-30', 7, '2026-10-15', false],
    ['2025-09-26', 7, '2025-10-13', false],
    ['2025-01-24', 20, '2025-02-27', false],
    ['2026-12-25', 7, '2027-01-06', true],
    ['2026-10-08', 20, '2026-11-04', false],
    ['2026-11-02', 7, '2026-11-11', false],
    ['2026-12-18', 20, '2027-01-18', true],
    ['2026-12-30', 1, '2026-12-31', false],
    ['2026-04-01', 20, '2026-04-30', false],
    ['2026-03-04', 0, '2026-03-04', false],
  ] as const)('自%s起%i个工作日为%s（暂定：%s）', (start, count, end, provisional) => {
    expect(addWorkingDays(start, count, calendar)).toEqual({ day: end, provisional });
    if (count > 0) expect(workingDaysBetween(start, end, calendar)).toBe(count);
  });

  it.each([-1, 1.5, Number.NaN])('个数%s无意义', (count) => {
    expect(() => addWorkingDays('2026-03-04', count, calendar)).toThrow(RangeError);
  });

  it.each([
    ['2026-02-26', '2026-02-10', -7],
    ['2026-02-14', '2026-02-14', 0],
    ['2026-02-14', '2026-02-23', 0],
  ] as const)('%s至%s相隔%i个工作日', (start, end, count) => {
    expect(workingDaysBetween(start, end, calendar)).toBe(count);
  });
});

describe('民法典第二百零三条 期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日', () => {
  it.each([
    ['2025-03-02', '2025-03-03', true, false],
    ['2024-03-30', '2024-04-01', true, false],
    ['2026-02-15', '2026-02-24', true, false],
    ['2026-10-01', '2026-10-08', true, false],
    ['2026-12-05', '2026-12-07', true, false],
    ['2026-03-31', '2026-03-31', false, false],
    ['2026-02-14', '2026-02-14', false, false],
    ['2026-12-31', '2026-12-31', false, false],
    ['2027-01-01', '2027-01-04', true, true],
    ['2027-05-01', '2027-05-03', true, true],
    ['2027-10-01', '2027-10-04', true, true],
    ['2027-01-05', '2027-01-05', false, true],
  ] as const)('%s顺延至%s（顺延：%s，暂定：%s）', (closesOn, end, rolled, provisional) => {
    expect(rollForward(closesOn, calendar)).toEqual({ day: end, rolled, provisional });
  });
});

describe('期限只会延后，不会提前（不变量13）', () => {
  it('起算日越晚、日数越多，届满日越晚；顺延不早于原日，且落在工作日', () => {
    const random = seeded(13);
    for (let round = 0; round < 1_000; round += 1) {
      const start = addDays('2024-01-01', Math.floor(random() * 1_400));
      const later = addDays(start, oneOf(random, [0, 1, 2, 7, 30]));
      const count = Math.floor(random() * 25);
      const due = addWorkingDays(start, count, calendar).day;
      expect(addWorkingDays(later, count, calendar).day >= due).toBe(true);
      expect(addWorkingDays(start, count + 1, calendar).day > due).toBe(true);
      const rolled = rollForward(start, calendar).day;
      expect(rolled >= start && isWorkingDay(rolled, calendar)).toBe(true);
      expect(rollForward(later, calendar).day >= rolled).toBe(true);
    }
  });
});
