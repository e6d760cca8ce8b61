/** R-71 按规则排期：“定期”举办的政府开放日落在哪几天，每日几场. */
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type DayRule,
  LAST,
  MOST_RECURRENCES,
  RecurrenceEvery,
  recurrenceDays,
  refuseCount,
  refuseDays,
  refuseTurns,
  turnsOn,
} from '#server/law/event/event-recurrence.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';

const calendar: WorkCalendar = {
  coveredThrough: '2026-12-31',
  specialDays: new Map([
    ['2026-10-01', 'HOLIDAY'],
    ['2026-10-02', 'HOLIDAY'],
    ['2026-10-10', 'MAKE_UP_WORKDAY'],
  ]),
};

const RULE: DayRule = {
  every: RecurrenceEvery.DAY,
  weekdays: [],
  nth: 1,
  weekday: 1,
  from: '2026-09-30',
  through: '2026-10-03',
  workingDaysOnly: false,
};

const daysOf = (rule: Partial<DayRule>) => recurrenceDays({ ...RULE, ...rule }, calendar);

describe('落在哪几天', () => {
  it.each<[string, Partial<DayRule>, CalendarDay[]]>([
    ['每天，头尾两天都算', {}, ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03']],
    [
      '每周三和周日',
      { every: RecurrenceEvery.WEEK, weekdays: [3, 7], from: '2026-12-01', through: '2026-12-14' },
      ['2026-12-02', '2026-12-06', '2026-12-09', '2026-12-13'],
    ],
    [
      '每月第三个星期三',
      { every: RecurrenceEvery.MONTH, nth: 3, weekday: 3, from: '2026-10-01', through: '2026-12-31' },
      ['2026-10-21', '2026-11-18', '2026-12-16'],
    ],
    [
      '每月第五个星期五：没有第五个的月份没有',
      { every: RecurrenceEvery.MONTH, nth: 5, weekday: 5, from: '2026-10-01', through: '2027-02-28' },
      ['2026-10-30', '2027-01-29'],
    ],
    [
      '每月最后一个星期日：月末那一天也算',
      { every: RecurrenceEvery.MONTH, nth: LAST, weekday: 7, from: '2027-01-01', through: '2027-03-31' },
      ['2027-01-31', '2027-02-28', '2027-03-28'],
    ],
    [
      '闰年2月29日是最后一个星期二',
      { every: RecurrenceEvery.MONTH, nth: LAST, weekday: 2, from: '2028-02-01', through: '2028-02-29' },
      ['2028-02-29'],
    ],
    [
      '闰年2月29日也是第五个星期二',
      { every: RecurrenceEvery.MONTH, nth: 5, weekday: 2, from: '2028-02-01', through: '2028-02-29' },
      ['2028-02-29'],
    ],
    [
      '跨年',
      { every: RecurrenceEvery.WEEK, weekdays: [5], from: '2026-12-25', through: '2027-01-01' },
      ['2026-12-25', '2027-01-01'],
    ],
    ['起止同一天', { through: '2026-09-30' }, ['2026-09-30']],
  ])('%s', (_, rule, days) => {
    expect(daysOf(rule).days).toEqual(days);
  });

  it('只排工作日：放假的跳过并说明，调休上班的星期六照排', () => {
    expect(daysOf({ workingDaysOnly: true, through: '2026-10-10' })).toEqual({
      days: [
        '2026-09-30',
        '2026-10-05',
        '2026-10-06',
        '2026-10-07',
        '2026-10-08',
        '2026-10-09',
        '2026-10-10',
      ],
      skipped: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'],
    });
  });

  it('任何一年里每月第一个到第四个都是十二次，第五个加起来的与日数相符', () => {
    for (const year of [2026, 2027, 2028]) {
      const within = {
        every: RecurrenceEvery.MONTH,
        from: `${year}-01-01`,
        through: `${year}-12-31`,
      } as const;
      const counts = [1, 2, 3, 4, LAST].map((nth) => daysOf({ ...within, nth, weekday: 4 }).days.length);
      expect(counts).toEqual([12, 12, 12, 12, 12]);
      const all = [1, 2, 3, 4, 5].flatMap((nth) =>
        [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => daysOf({ ...within, nth, weekday }).days),
      );
      const year0 = `${year}-01-01` as CalendarDay;
      const days = Array.from({ length: year === 2028 ? 366 : 365 }, (_, index) => addDays(year0, index));
      expect(all.toSorted()).toEqual(days);
    }
  });

  it.each<[string, Partial<DayRule>, string[]]>([
    ['次序颠倒', { through: '2026-09-29' }, ['RECURRENCE_SPAN_INVALID']],
    ['超过两年', { through: '2028-12-31' }, ['RECURRENCE_SPAN_INVALID']],
    ['日期没有写', { from: '' as CalendarDay }, ['RECURRENCE_SPAN_INVALID']],
    ['每周没有选日子', { every: RecurrenceEvery.WEEK }, ['RECURRENCE_WEEKDAY_REQUIRED']],
    ['没有第六个星期', { every: RecurrenceEvery.MONTH, nth: 6 }, ['RECURRENCE_PLACE_REQUIRED']],
  ])('%s：说明原因，一天也不排', (_, rule, codes) => {
    expect(refuseDays({ ...RULE, ...rule }).map(({ code }) => code)).toEqual(codes);
    expect(daysOf(rule)).toEqual({ days: [], skipped: [] });
  });
});

describe('每日场次', () => {
  const turns = { firstAt: 9 * 60, times: 3, minutes: 60, pause: 15 };

  it('一场接一场，隔开写明的分钟；上海没有夏令时', () => {
    const words = turnsOn(['2026-03-29', '2026-10-25'], turns).map(({ startsAt, endsAt }) =>
      [startsAt, endsAt].map((at) => at.toISOString().slice(0, 16)),
    );
    expect(words).toEqual([
      ['2026-03-29T01:00', '2026-03-29T02:00'],
      ['2026-03-29T02:15', '2026-03-29T03:15'],
      ['2026-03-29T03:30', '2026-03-29T04:30'],
      ['2026-10-25T01:00', '2026-10-25T02:00'],
      ['2026-10-25T02:15', '2026-10-25T03:15'],
      ['2026-10-25T03:30', '2026-10-25T04:30'],
    ]);
  });

  it.each([
    ['当日24:00正好结束的可以', { firstAt: 23 * 60, times: 1, minutes: 60, pause: 0 }, []],
    ['过了24:00的不行', { firstAt: 23 * 60, times: 1, minutes: 61, pause: 0 }, ['RECURRENCE_PAST_MIDNIGHT']],
    ['最后一场以后的间隔不算', { firstAt: 22 * 60, times: 2, minutes: 45, pause: 30 }, []],
    ['一场也没有', { ...turns, times: 0 }, ['RECURRENCE_TURNS_INVALID']],
    ['不是整分钟', { ...turns, minutes: 7.5 }, ['RECURRENCE_TURNS_INVALID']],
    ['没有写时间', { ...turns, firstAt: NaN }, ['RECURRENCE_TURNS_INVALID']],
  ])('%s', (_, rule, codes) => {
    expect(refuseTurns(rule).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [0, ['RECURRENCE_COUNT_INVALID']],
    [1, []],
    [MOST_RECURRENCES, []],
    [MOST_RECURRENCES + 1, ['RECURRENCE_COUNT_INVALID']],
  ])('排出%d次', (count, codes) => {
    expect(refuseCount(count).map(({ code }) => code)).toEqual(codes);
  });
});
