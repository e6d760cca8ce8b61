import { describe, expect, it } from 'vitest';
import { refusePlannedTime } from '#server/law/catalogue/planned-year.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';

const { DAY, MONTH, QUARTER } = TimePrecision;
type Case = [
  what: string,
  plannedOn: string | null,
  precision: TimePrecision,
  publishesOn: string,
  codes: string[],
  stagedTimes?: string[],
];
const PAST = ['PLANNED_TIME_PAST'];
const OUTSIDE = ['PLANNED_OUTSIDE_YEAR'];

const yearOf = (planned: string | null) => (planned?.startsWith('2028-02') ? 2028 : 2027);

describe('目录事项的决策时间在目录年度之内，公布时尚未过去', () => {
  it.each<Case>([
    ['年初公布，年内的月份', '2027-09-01', MONTH, '2027-02-10', []],
    ['公布当月，月末还没有到', '2027-02-01', MONTH, '2027-02-28', []],
    ['公布前一个月', '2027-01-01', MONTH, '2027-02-01', PAST],
    ['公布当日', '2027-02-10', DAY, '2027-02-10', []],
    ['公布前一日', '2027-02-09', DAY, '2027-02-10', PAST],
    ['公布当季，季末还没有到', '2027-01-01', QUARTER, '2027-03-31', []],
    ['季末次日公布', '2027-01-01', QUARTER, '2027-04-01', PAST],
    ['闰年二月二十九日公布', '2028-02-01', MONTH, '2028-02-29', []],
    ['第四季度', '2027-10-01', QUARTER, '2027-02-10', []],
    ['年末最后一日', '2027-12-31', DAY, '2027-12-31', []],
    ['上一年已经过去的月份', '2026-11-01', MONTH, '2027-02-10', PAST],
    ['上一年还没有过去的月份，目录提前公布', '2026-12-01', MONTH, '2026-11-25', OUTSIDE],
    ['上一年还没有过去的季度，目录提前公布', '2026-10-01', QUARTER, '2026-11-25', OUTSIDE],
    ['下一年的月份，没有写阶段', '2028-03-01', MONTH, '2027-02-10', OUTSIDE],
    [
      '下一年的月份，写明本年度办到哪一步',
      '2028-03-01',
      MONTH,
      '2027-02-10',
      [],
      ['2027年11月底前公开征求意见'],
    ],
    ['全角数字写的年份', '2028-03-01', MONTH, '2027-02-10', [], ['２０２７年底前完成论证']],
    ['阶段只写下一年的', '2028-03-01', MONTH, '2027-02-10', OUTSIDE, ['2028年1月底前公开征求意见']],
    ['上一年的月份，写阶段也不行', '2026-12-01', MONTH, '2026-11-25', OUTSIDE, ['2027年3月底前公开征求意见']],
    ['年度过后补录的目录，年内的月份', '2027-09-01', MONTH, '2028-01-09', []],
    ['年度过后补录的目录，上一年的月份', '2026-09-01', MONTH, '2028-01-09', OUTSIDE],
    ['没有写决策时间的，另行指出', null, MONTH, '2027-02-10', []],
  ])('%s', (_, plannedOn, plannedPrecision, publishesOn, codes, stagedTimes = []) => {
    const found = refusePlannedTime(
      { plannedOn: plannedOn as CalendarDay | null, plannedPrecision, stagedTimes },
      { year: yearOf(plannedOn), publishesOn: publishesOn as CalendarDay },
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { severity, fix } of found) expect([severity, Boolean(fix)]).toEqual(['BLOCK', true]);
  });

  it('说出目录上的时间', () => {
    const time = { plannedOn: '2026-10-01', plannedPrecision: QUARTER, stagedTimes: [] } as const;
    const [found] = refusePlannedTime(time, { year: 2027, publishesOn: '2026-11-25' });
    expect(found?.message).toBe('决策时间2026年第四季度早于2027年度。');
  });
});
