/** 政府会议每年听取一次政务公开工作汇报: from when it has to be arranged, and when nobody has to be asked. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { reportHearingDue } from '#server/law/openness/report-hearing.ts';

describe('第四季度起，没有听取也没有列入当年会议议程的，由政府办安排', () => {
  it.each<[string, string, boolean, string[], string | null]>([
    ['第三季度最后一日', '2026-09-30', false, [], null],
    ['第四季度第一日', '2026-10-01', false, [], '2026-12-31'],
    ['当年最后一日', '2026-12-31', false, [], '2026-12-31'],
    ['次年第一日另算一年', '2027-01-01', false, [], null],
    ['已经听取', '2026-12-31', true, [], null],
    ['列入今天的会议', '2026-11-20', false, ['2026-11-20'], null],
    ['列入以后的会议', '2026-11-20', false, ['2026-12-31'], null],
    ['列入的会议推到了次年', '2026-11-20', false, ['2027-01-05'], '2026-12-31'],
    ['列入的会议过了日子没有开', '2026-11-20', false, ['2026-11-19'], '2026-12-31'],
    ['两次列入，有一次还在以后', '2026-11-20', false, ['2026-11-19', '2026-12-02'], null],
  ])('%s', (_, today, held, ahead, due) => {
    expect(reportHearingDue({ held, ahead: ahead as CalendarDay[] }, today as CalendarDay)).toBe(due);
  });
});
