import { describe, expect, it } from 'vitest';
import { refuseEventReport, reportDue, reportLate } from '#server/law/event-report.ts';
import { OPEN_DAY_YEAR_LABELS, OpenDayYearState, openDayTerms } from '#server/law/event-year.ts';
import { calendar } from './calendars.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('活动情况：结束之日起十个工作日内公布', () => {
  it('12月16日举行的，12月30日到期', () => {
    const due = reportDue(new Date('2026-12-16T16:30+08:00'), calendar, { eventReportWorkingDays: 10 });
    expect(due.day).toBe('2026-12-30');
    expect(reportLate(due, '2026-12-30')).toBe(false);
    expect(reportLate(due, '2026-12-31')).toBe(true);
  });

  it.each([
    ['没有人到场也如实公布', { attendance: [{ category: null, persons: 0 }] }, []],
    ['太短', { summary: '很好' }, ['EVENT_SUMMARY_REQUIRED']],
    ['没有人数', { attendance: [] }, ['EVENT_ATTENDANCE_REQUIRED']],
    ['意见有空白的', { opinions: [' '] }, ['EVENT_OPINIONS_INVALID']],
  ])('%s', (_, change, expected) => {
    const report = {
      summary: '二十三位居民参观了政务大厅，体验了“一件事”办理流程，现场回答了七个问题。',
      attendance: [{ category: null, persons: 23 }],
      opinions: [],
    };
    expect(codes(refuseEventReport({ ...report, ...change }))).toEqual(expected);
  });
});

describe('年度计划：每个时段至少一次开放日', () => {
  const days = [
    { on: '2026-03-20' as const, held: true },
    { on: '2026-12-16' as const, held: false },
  ];
  it.each([
    ['两次：上半年已办，下半年已安排', 2, '2026-11-20', ['MET', 'PLANNED']],
    ['年底过了还没有办', 2, '2027-01-01', ['MET', 'MISSED']],
    ['四次：每季度一次', 4, '2026-11-20', ['MET', 'MISSED', 'MISSED', 'PLANNED']],
    ['不要求的', 0, '2026-11-20', []],
  ] as const)('%s', (_, openDaysPerYear, today, states) => {
    expect(openDayTerms(2026, days, today, { openDaysPerYear }).map(({ state }) => state)).toEqual(states);
  });

  it('没有到期又没有安排的是尚缺；时段首尾相接，不重不漏', () => {
    const terms = openDayTerms(2026, [], '2026-01-01', { openDaysPerYear: 3 });
    expect(terms.map(({ state }) => state)).toEqual(['WANTING', 'WANTING', 'WANTING']);
    expect(terms.map(({ from, through }) => [from, through])).toEqual([
      ['2026-01-01', '2026-04-30'],
      ['2026-05-01', '2026-08-31'],
      ['2026-09-01', '2026-12-31'],
    ]);
  });
});

it('年度计划的每种情况都有名称', () => {
  expect(Object.keys(OPEN_DAY_YEAR_LABELS)).toEqual(Object.keys(OpenDayYearState));
});
