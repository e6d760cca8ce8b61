/** R-100 村民委员会组织法第三十条: quarterly, monthly and at any time; the day up to which a period is posted is the county's own setting. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { SpecialDay } from '#server/law/calendar/working-day.ts';
import {
  allDue,
  owedDisclosures,
  postedStanding,
  villageDisclosureDue,
} from '#server/law/village/disclosure-due.ts';
import { DisclosureKind, listsEntries, rhythmOf } from '#server/law/village/disclosure-kind.ts';
import {
  AT_ONCE_DAYS,
  covers,
  periodAfter,
  periodAt,
  periodWords,
  POSTING_DAY,
  postingDue,
  readPeriod,
} from '#server/law/village/disclosure-period.ts';

const special = new Map<CalendarDay, SpecialDay>();
for (const day of [15, 16, 17, 18, 19, 20, 21, 22, 23]) special.set(`2026-02-${day}`, 'HOLIDAY');
for (const day of [1, 2, 3, 4, 5, 6, 7]) special.set(`2026-10-0${day}` as CalendarDay, 'HOLIDAY');
special.set('2026-10-10', 'MAKE_UP_WORKDAY');
const calendar = { specialDays: special, coveredThrough: '2026-12-31' as CalendarDay };
const on = (today: string) => ({ today: today as CalendarDay, calendar });
const day = (text: string) => text as CalendarDay;
const village = { financeMonthly: false, since: day('2026-01-01'), endedOn: null };
const busy = { ...village, financeMonthly: true };

describe('期间的写法', () => {
  it.each([
    ['第一季度', '2026-Q1', '2026-01-01', '2026-03-31', '2026年第一季度'],
    ['第四季度', '2026-Q4', '2026-10-01', '2026-12-31', '2026年第四季度'],
    ['平年二月', '2026-02', '2026-02-01', '2026-02-28', '2026年2月'],
    ['闰年二月', '2028-02', '2028-02-01', '2028-02-29', '2028年2月'],
    ['十二月', '2026-12', '2026-12-01', '2026-12-31', '2026年12月'],
    ['一天', '2026-09-12', '2026-09-12', '2026-09-12', '2026年9月12日'],
  ])('%s', (_, key, firstDay, lastDay, words) => {
    const period = readPeriod(key);
    expect(period).toMatchObject({ key, firstDay, lastDay });
    expect(periodWords(key)).toBe(words);
    expect(period && periodAt(period.rhythm, period.lastDay)).toEqual(period);
  });
  it.each([
    '',
    '2026',
    '2026-Q5',
    '2026-Q0',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '0026-Q1',
    '2026-q1',
    '第三季度',
  ])('“%s”不是期间', (key) => {
    expect(readPeriod(key)).toBeNull();
    expect(periodWords(key)).toBe(key);
  });
  it('跨年的下一期', () => {
    expect(periodAfter(periodAt('QUARTERLY', day('2026-12-31'))).key).toBe('2027-Q1');
    expect(periodAfter(periodAt('MONTHLY', day('2026-12-01'))).key).toBe('2027-01');
  });
});

it('每类事项的时限：财务往来较多的按月，重大事项随时，其余按季度；只有财务逐笔列', () => {
  expect(Object.values(DisclosureKind).map((kind) => rhythmOf(kind, false))).toEqual([
    'QUARTERLY',
    'QUARTERLY',
    'QUARTERLY',
    'QUARTERLY',
    'AT_ONCE',
    'AT_ONCE',
  ]);
  expect(Object.values(DisclosureKind).filter((kind) => rhythmOf(kind, true) === 'MONTHLY')).toEqual([
    'FINANCE',
  ]);
  expect(Object.values(DisclosureKind).filter(listsEntries)).toEqual(['FINANCE']);
  expect([POSTING_DAY, AT_ONCE_DAYS]).toEqual([15, 3]);
});

describe('公开的最迟日期', () => {
  it.each([
    ['第三季度，次月十五日', '2026-Q3', '2026-10-15'],
    ['第四季度，在下一年', '2026-Q4', '2027-01-15'],
    ['七月，十五日是星期六', '2026-07', '2026-08-17'],
    ['一月，十五日在春节假期', '2026-01', '2026-02-24'],
    ['闰年二月', '2028-02', '2028-03-15'],
    ['随时公开，三个工作日', '2026-11-16', '2026-11-19'],
    ['随时公开，跨国庆和调休', '2026-09-30', '2026-10-10'],
  ])('%s', (_, key, due) => expect(postingDue(readPeriod(key)!, calendar)).toBe(due));
  it.each([
    ['到期当天', '2026-10-15', 'POSTED'],
    ['到期次日', '2026-10-16', 'LATE'],
  ])('%s上传', (_, postedOn, standing) =>
    expect(postedStanding(readPeriod('2026-Q3')!, day(postedOn), calendar)).toBe(standing),
  );
});

describe('应公开未公开', () => {
  const owed = (who: typeof village, posted: string[], today: string, kind: DisclosureKind = 'FINANCE') =>
    owedDisclosures(kind, who, new Set(posted), on(today)).map(
      ({ period, standing }) => `${period} ${standing}`,
    );
  it.each([
    ['季度最后一天，还没有结束', village, ['2026-Q1', '2026-Q2'], '2026-09-30', []],
    ['季度结束次日', village, ['2026-Q1', '2026-Q2'], '2026-10-01', ['2026-Q3 DUE']],
    ['到期当天', village, ['2026-Q1', '2026-Q2'], '2026-10-15', ['2026-Q3 DUE']],
    ['到期次日', village, ['2026-Q1', '2026-Q2'], '2026-10-16', ['2026-Q3 OVERDUE']],
    ['中间缺一期，后来的补不了它', village, ['2026-Q1', '2026-Q3'], '2026-10-16', ['2026-Q2 OVERDUE']],
    ['按月的，三月缺', busy, ['2026-01', '2026-02'], '2026-04-01', ['2026-03 DUE']],
    ['改为按月，以前按季度公开过的月份不缺', busy, ['2026-Q1'], '2026-05-15', ['2026-04 DUE']],
    ['改为按季度，三个月都公开过的季度不缺', village, ['2026-01', '2026-02', '2026-03'], '2026-05-01', []],
    ['改为按季度，少一个月的季度缺', village, ['2026-01', '2026-02'], '2026-05-01', ['2026-Q1 OVERDUE']],
    [
      '季度中间起算，那一季也要公开',
      { ...village, since: day('2026-08-20') },
      [],
      '2026-10-01',
      ['2026-Q3 DUE'],
    ],
    ['还没有起算', { ...village, since: day('2027-01-01') }, [], '2026-10-16', []],
  ])('%s', (_, who, posted, today, expected) => expect(owed(who, posted, today)).toEqual(expected));
  it('撤并以后的期间不欠，以前的仍然欠', () =>
    expect(
      owedDisclosures(
        'FINANCE',
        { ...village, endedOn: day('2026-05-10') },
        new Set(['2026-Q1']),
        on('2026-12-01'),
      ).map(({ period }) => period),
    ).toEqual(['2026-Q2']));
  it('随时公开的事项，没有发生就不欠', () =>
    expect(owed(village, [], '2026-12-01', 'INTERESTS')).toEqual([]));
  it('一个月被它的季度包括，一天不被月份包括', () => {
    expect(covers(new Set(['2026-Q3']), readPeriod('2026-08')!)).toBe(true);
    expect(covers(new Set(['2026-09']), readPeriod('2026-09-12')!)).toBe(false);
  });
});

describe('下一次公开', () => {
  it.each([
    ['欠的在前', village, ['2026-Q1'], '2026-10-16', '2026-Q2', '2026-07-15', 'OVERDUE'],
    [
      '都公开了，是正在进行的一期',
      village,
      ['2026-Q1', '2026-Q2', '2026-Q3'],
      '2026-11-20',
      '2026-Q4',
      '2027-01-15',
      'DUE',
    ],
    [
      '还没有起算，是起算的一期',
      { ...village, since: day('2027-02-10') },
      [],
      '2026-11-20',
      '2027-Q1',
      '2027-04-15',
      'DUE',
    ],
  ])('%s', (_, who, posted, today, period, dueOn, standing) =>
    expect(villageDisclosureDue('FINANCE', who, new Set(posted), on(today))).toEqual({
      kind: 'FINANCE',
      period,
      dueOn,
      standing,
    }),
  );
  it('随时公开的没有；撤并的没有', () => {
    expect(villageDisclosureDue('OTHER', village, new Set(), on('2026-11-20'))).toBeNull();
    const merged = { ...village, endedOn: day('2026-03-31') };
    expect(villageDisclosureDue('FINANCE', merged, new Set(['2026-Q1']), on('2026-11-20'))).toBeNull();
  });
  it('一个村的全部，最早到期的在前', () => {
    const posted = (kind: DisclosureKind) =>
      new Set(kind === 'FINANCE' ? ['2026-Q1'] : ['2026-Q1', '2026-Q2']);
    const due = allDue(village, posted, on('2026-07-16'));
    expect(due.map(({ kind, period, standing }) => `${kind} ${period} ${standing}`)).toEqual([
      'FINANCE 2026-Q2 OVERDUE',
      'DECISIONS 2026-Q3 DUE',
      'SUBSIDIES 2026-Q3 DUE',
      'ASSISTANCE 2026-Q3 DUE',
    ]);
  });
});
