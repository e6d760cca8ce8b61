/** 政务公开工作要点的任务: how one stands, and what is refused in planning, publishing and withdrawing one. */
import { describe, expect, it } from 'vitest';
import { planStanding } from '#server/law/openness/plan-task.ts';
import {
  PLAN_TITLE_MAX,
  refusePlanPublication,
  refusePlanTask,
  refusePlanWithdrawal,
  refusePlanYear,
  type RunningTask,
} from '#server/law/openness/plan-task-refusals.ts';
import { day } from '#test/law/calendar/calendars.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const orNull = (text: string | null) => (text === null ? null : day(text));

describe('任务的推进情况：按期、逾期按报告之日，逾期的不因以后完成而改变', () => {
  it.each([
    ['离时限还早', '2026-11-30', null, null, null, 'AHEAD'],
    ['时限在提醒的日数以内', '2026-11-06', null, null, null, 'SOON'],
    ['时限就是今天', '2026-11-02', null, null, null, 'SOON'],
    ['时限是昨天', '2026-11-01', null, null, null, 'OVERDUE'],
    ['时限以前报告、时限以后还没有核实', '2026-11-01', null, '2026-11-01', null, 'AHEAD'],
    ['时限以后才报告', '2026-11-01', null, '2026-11-02', null, 'OVERDUE'],
    ['时限当日完成', '2026-11-01', '2026-11-01', null, null, 'DONE'],
    ['时限次日完成', '2026-11-01', '2026-11-02', null, null, 'DONE_LATE'],
    ['不再执行的，不计逾期', '2026-11-01', null, null, '2026-11-02', 'WITHDRAWN'],
  ] as const)('%s', (_, dueOn, doneOn, reportedOn, withdrawnOn, standing) => {
    const course = {
      dueOn: day(dueOn),
      doneOn: orNull(doneOn),
      reportedOn: orNull(reportedOn),
      withdrawnOn: orNull(withdrawnOn),
    };
    expect(planStanding(course, day('2026-11-02'), day('2026-11-09'))).toBe(standing);
  });
});

const TASK = {
  title: '举办政府开放日活动',
  content: '全年举办不少于四次，每次公布活动情况。',
  basis: '2026年政务公开工作要点第12项',
  dueOn: day('2026-12-31'),
  measure: null,
  target: null,
};

describe('编制任务', () => {
  it.each([
    ['要素齐全', {}, []],
    ['任务太短', { title: '开放日' }, ['PLAN_TITLE_TOO_SHORT']],
    ['任务太长', { title: '举办政府开放日'.repeat(9) }, ['PLAN_TITLE_TOO_LONG']],
    ['没有要求', { content: '略' }, ['PLAN_CONTENT_MISSING']],
    ['没有出处', { basis: '无' }, ['PLAN_BASIS_MISSING']],
    ['上年度的时限', { dueOn: day('2025-12-31') }, ['PLAN_DUE_OUTSIDE_YEAR', 'PLAN_DUE_PAST']],
    ['次年三月三十一日', { dueOn: day('2027-03-31') }, []],
    ['次年四月一日', { dueOn: day('2027-04-01') }, ['PLAN_DUE_OUTSIDE_YEAR']],
    ['今天到期', { dueOn: day('2026-11-02') }, []],
    ['昨天到期', { dueOn: day('2026-11-01') }, ['PLAN_DUE_PAST']],
    ['计数而没有写多少', { measure: 'OPEN_DAYS' }, ['PLAN_TARGET_MISSING']],
    ['计数，一次', { measure: 'OPEN_DAYS', target: 1 }, []],
    ['计数，零次', { measure: 'OPEN_DAYS', target: 0 }, ['PLAN_TARGET_MISSING']],
    ['计数，多得不合理', { measure: 'OPEN_DAYS', target: 100_001 }, ['PLAN_TARGET_MISSING']],
    [
      '几处都不对，一次说完',
      { title: '', content: '', basis: '' },
      ['PLAN_TITLE_TOO_SHORT', 'PLAN_CONTENT_MISSING', 'PLAN_BASIS_MISSING'],
    ],
  ] as const)('%s', (_, over, found) =>
    expect(codes(refusePlanTask({ ...TASK, ...over }, 2026, day('2026-11-02')))).toEqual(found),
  );

  it('标题到界为止', () => expect(Array.from('举办政府开放日'.repeat(9))).toHaveLength(PLAN_TITLE_MAX + 3));

  it.each([
    [2026, []],
    [2027, []],
    [2025, ['PLAN_YEAR_OTHER']],
    [2028, ['PLAN_YEAR_OTHER']],
  ])('%i年度', (year, found) => expect(codes(refusePlanYear(year, day('2026-11-02')))).toEqual(found));
});

describe('公布任务', () => {
  const waiting = (authorIds: string[], dueOn = '2026-12-31') => ({
    title: TASK.title,
    dueOn: day(dueOn),
    authorIds,
  });
  it.each([
    ['别人编制的', [waiting(['a'])], []],
    ['没有任务', [], ['PLAN_NOTHING_WAITS']],
    ['有一项自己改过', [waiting(['a']), waiting(['a', 'b'])], ['PLAN_SECOND_PERSON']],
    ['有一项已经过期', [waiting(['a'], '2026-11-01')], ['PLAN_WAITING_PAST']],
  ])('%s', (_, tasks, found) =>
    expect(codes(refusePlanPublication(tasks, 'b', day('2026-11-02')))).toEqual(found),
  );
});

const RUNNING: RunningTask = {
  dueOn: day('2026-12-31'),
  publishedOn: day('2026-03-10'),
  withdrawnOn: null,
  doneOn: null,
  measure: null,
  reports: [],
  authorIds: ['a'],
};

describe('不再执行', () => {
  it.each([
    ['别人编制的，写明理由', {}, 'b', '国家统一部署改为次年开展。', []],
    ['自己编制的', {}, 'a', '国家统一部署改为次年开展。', ['PLAN_WITHDRAWAL_SECOND_PERSON']],
    ['没有理由', {}, 'b', '略', ['PLAN_WITHDRAWAL_REASON']],
    ['已经完成', { doneOn: day('2026-10-01') }, 'b', '国家统一部署改为次年开展。', ['PLAN_TASK_NOT_RUNNING']],
    ['没有公布', { publishedOn: null }, 'b', '国家统一部署改为次年开展。', ['PLAN_TASK_NOT_RUNNING']],
    ['时限当日', { dueOn: day('2026-11-02') }, 'b', '国家统一部署改为次年开展。', []],
    ['已经逾期的', { dueOn: day('2026-11-01') }, 'b', '国家统一部署改为次年开展。', ['PLAN_WITHDRAWAL_LATE']],
  ] as const)('%s', (_, over, actor, reason, found) =>
    expect(codes(refusePlanWithdrawal({ ...RUNNING, ...over }, actor, reason, day('2026-11-02')))).toEqual(
      found,
    ),
  );
});
