import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  closingInstant,
  dayOf,
  daysBetween,
  inChinese,
  isCalendarDay,
  startOfDay,
  weekday,
} from '#server/law/calendar/calendar-day.ts';
import { seeded } from '#test/law/decision/seeded.ts';

describe('民法典第二百零一条 按照日计算期间的，开始的当日不计入，自下一日开始计算', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 30],
    ['2026-02-28', '2026-03-30', 30],
    ['2024-01-31', '2024-03-01', 30],
    ['2025-01-31', '2025-03-02', 30],
    ['2024-02-29', '2024-03-30', 30],
    ['2025-12-31', '2026-01-30', 30],
    ['2028-01-30', '2028-02-29', 30],
    ['2023-04-06', '2023-05-05', 29],
    ['2023-03-17', '2023-04-15', 29],
    ['2023-03-24', '2023-04-23', 30],
    ['2024-04-28', '2024-05-28', 30],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-02', '2026-03-01', -1],
  ] as const)('自%s至%s为%i日', (start, end, days) => {
    expect(daysBetween(start, end)).toBe(days);
    expect(addDays(start, days)).toBe(end);
  });

  it('加减互逆，跨年跨闰日都不例外', () => {
    const random = seeded(20260301);
    for (let round = 0; round < 500; round += 1) {
      const start = addDays('1992-01-01', Math.floor(random() * 20_000));
      const count = Math.floor(random() * 4_000) - 2_000;
      expect(daysBetween(start, addDays(start, count))).toBe(count);
    }
  });
});

describe('公历日期必须真实存在', () => {
  it.each(['2026-01-01', '2024-02-29', '2028-02-29', '2000-02-29', '2026-12-31'])('%s存在', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '２０２６-01-01',
    '',
  ])('“%s”不是日期', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('期间的最后一日以北京时间二十四时截止', () => {
  it.each([
    ['2026-02-28T15:59:59Z', '2026-02-28'],
    ['2026-02-28T15:59:59.999Z', '2026-02-28'],
    ['2026-02-28T16:00:00Z', '2026-03-01'],
    ['2026-11-20T02:00:00Z', '2026-11-20'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
  ])('%s在上海是%s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it.each([
    ['2026-03-31', '2026-03-31T16:00:00.000Z'],
    ['2026-12-07', '2026-12-07T16:00:00.000Z'],
    ['2026-12-31', '2026-12-31T16:00:00.000Z'],
    ['2024-02-28', '2024-02-28T16:00:00.000Z'],
  ] as const)('%s的截止时刻为%s，不含该时刻', (day, instant) => {
    expect(closingInstant(day).toISOString()).toBe(instant);
    expect(dayOf(new Date(closingInstant(day).getTime() - 1))).toBe(day);
  });

  it('当日零时零分一秒与二十三时五十九分五十九秒公布的，同为一日', () => {
    const start = startOfDay('2026-03-01').getTime();
    const days = [1_000, 86_399_000].map((ms) => dayOf(new Date(start + ms)));
    expect(days).toEqual(['2026-03-01', '2026-03-01'] satisfies CalendarDay[]);
  });

  it.each([
    ['2026-11-20', 5],
    ['2026-12-06', 0],
    ['2026-02-14', 6],
    ['2024-02-29', 4],
  ] as const)('%s是星期%i', (day, number) => {
    expect(weekday(day)).toBe(number);
  });
});

it.each([
  ['2026-03-01', '2026年3月1日'],
  ['2026-12-31', '2026年12月31日'],
] as const)('%s写给人看时作%s', (day, written) => {
  expect(inChinese(day)).toBe(written);
});
