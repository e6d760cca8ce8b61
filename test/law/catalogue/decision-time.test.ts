import { describe, expect, it } from 'vitest';
import {
  carriedTime,
  plannedDay,
  type PlanFact,
  withFirstTime,
} from '#server/law/catalogue/decision-time.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { TimePrecision } from '#server/law/decision/decision-category.ts';

const day = (text: string) => text as CalendarDay;
const plan = (year: number, publishedOn: string, plannedOn: string | null, removed = false): PlanFact => ({
  year,
  publishedOn: day(publishedOn),
  plannedOn: plannedOn === null ? null : day(plannedOn),
  precision: TimePrecision.MONTH,
  removed,
});
const FIRST = plan(2026, '2026-02-10', '2026-09-01');

describe('最迟决策日：及时的调整改变它，逾期以后的调整和结转都不掩盖逾期', () => {
  it.each<[string, PlanFact[], string | null]>([
    ['没有列入目录', [], null],
    ['目录公布一次', [FIRST], '2026-09-30'],
    ['到期以前调整', [FIRST, plan(2026, '2026-09-18', '2026-11-01')], '2026-11-30'],
    ['到期当日调整', [FIRST, plan(2026, '2026-09-30', '2026-11-01')], '2026-11-30'],
    ['到期次日调整', [FIRST, plan(2026, '2026-10-01', '2026-11-01')], '2026-09-30'],
    ['及时移出', [FIRST, plan(2026, '2026-06-01', '2026-09-01', true)], null],
    [
      '移出又恢复',
      [FIRST, plan(2026, '2026-05-01', '2026-09-01', true), plan(2026, '2026-06-01', '2026-12-01')],
      '2026-12-31',
    ],
    ['逾期后结转', [FIRST, plan(2027, '2027-02-10', '2027-06-01')], '2026-09-30'],
    [
      '到期以前公布的下一年度目录结转',
      [plan(2026, '2026-02-10', '2026-12-01'), plan(2027, '2026-11-25', '2027-06-01')],
      '2026-12-31',
    ],
    [
      '调整以后结转',
      [FIRST, plan(2026, '2026-09-18', '2026-11-01'), plan(2027, '2026-11-25', '2027-06-01')],
      '2026-11-30',
    ],
    [
      '两次结转',
      [FIRST, plan(2027, '2027-02-10', '2027-06-01'), plan(2028, '2028-02-10', '2028-03-01')],
      '2026-09-30',
    ],
    ['原来没有写时间的，以后写的算', [plan(2026, '2026-02-10', null), FIRST], '2026-09-30'],
  ])('%s', (_, plans, due) => {
    expect(plannedDay(plans)).toBe(due);
  });
});

describe('结转事项说明原定决策时间和逾期日数', () => {
  const plans = [FIRST, plan(2027, '2027-02-10', '2027-06-01')];
  it.each<[string, string, boolean, number | null]>([
    ['到期当日', '2026-09-30', true, null],
    ['到期次日', '2026-10-01', true, 1],
    ['结转以后', '2027-03-01', true, 152],
    ['已经作出决策', '2027-03-01', false, null],
  ])('%s', (_, today, undecided, daysLate) => {
    expect(carriedTime(plans, { today: day(today), undecided })).toEqual({
      firstPlannedText: '2026年9月',
      daysLate,
    });
  });

  it('写在决策时间后面', () => {
    const late = carriedTime(plans, { today: day('2027-03-01'), undecided: true });
    expect(withFirstTime('2027年6月', late)).toBe('2027年6月（原定2026年9月，已逾期152日）');
    expect(withFirstTime('2027年6月', null)).toBe('2027年6月');
  });
});
