import { describe, expect, it } from 'vitest';
import { refuseSuggestion } from '#server/law/decision/decision-suggestion.ts';
import {
  type ExecutionReport,
  ExecutionReportKind,
  refuseExecutionPlan,
  refuseExecutionReport,
} from '#server/law/execution/execution.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('第三十四条 明确负责执行决策的单位，督促检查', () => {
  it.each([
    ['一个单位', { executingUnitIds: ['civil'], supervisingUnitId: 'office' }, []],
    ['两个单位', { executingUnitIds: ['civil', 'house'], supervisingUnitId: 'office' }, []],
    ['没有单位', { executingUnitIds: [], supervisingUnitId: 'office' }, ['EXECUTOR_REQUIRED']],
    ['空白', { executingUnitIds: [' '], supervisingUnitId: 'office' }, ['EXECUTOR_REQUIRED']],
    ['重复', { executingUnitIds: ['civil', 'civil'], supervisingUnitId: 'office' }, ['EXECUTOR_REPEATED']],
    ['没有督促检查的单位', { executingUnitIds: ['civil'] }, ['SUPERVISOR_EXPECTED']],
    ['什么也没有', { executingUnitIds: [] }, ['EXECUTOR_REQUIRED', 'SUPERVISOR_EXPECTED']],
  ])('%s', (_, plan, found) => {
    expect(codes(refuseExecutionPlan(plan))).toEqual(found);
  });

  it('应当明确的不能越过，督促检查的提示可以写明理由', () => {
    expect(refuseExecutionPlan({ executingUnitIds: [] })).toMatchObject([
      { basis: 'LAW', severity: 'BLOCK', article: '国令713号第三十四条' },
      { basis: 'DESIGN', severity: 'WARN' },
    ]);
  });
});

describe('第三十四条、第三十五条 执行单位报告执行情况和发现的问题', () => {
  const report: ExecutionReport = {
    kind: ExecutionReportKind.PROBLEM,
    unitId: 'civil',
    text: '松林镇日间照料中心用地尚未落实。',
    foundOn: '2027-03-01',
    reportedOn: '2027-03-01',
  };
  it.each([
    ['当日报告', {}, []],
    ['次日报告', { reportedOn: '2027-03-02' }, []],
    ['不是执行单位', { unitId: 'trans' }, ['NOT_EXECUTOR']],
    ['没有内容', { text: ' ' }, ['EXECUTION_REPORT_EMPTY']],
    ['发现在报告之后', { foundOn: '2027-03-02' }, ['EXECUTION_REPORT_EARLY']],
    [
      '一次说全',
      { unitId: '', text: '', foundOn: '2027-03-02' },
      ['NOT_EXECUTOR', 'EXECUTION_REPORT_EMPTY', 'EXECUTION_REPORT_EARLY'],
    ],
  ] as const)('%s', (_, change, found) => {
    const findings = refuseExecutionReport({ ...report, ...change }, { executingUnitIds: ['civil'] });
    expect(codes(findings)).toEqual(found);
  });
});

describe('第三十五条 公民、法人或者其他组织可以随时提出意见建议，决策公布后一直开放', () => {
  const publishedAt = new Date('2026-12-21T01:00:00Z');
  const endedAt = new Date('2027-06-01T01:00:00Z');
  const just = (at: Date, ms: number) => new Date(at.getTime() + ms);
  it.each([
    ['没有公布', null, null, publishedAt, ['SUGGESTION_BEFORE_PUBLICATION']],
    ['公布之前一毫秒', publishedAt, null, just(publishedAt, -1), ['SUGGESTION_BEFORE_PUBLICATION']],
    ['公布之时', publishedAt, null, publishedAt, []],
    ['十年以后', publishedAt, null, new Date('2036-12-21T01:00:00Z'), []],
    ['废止之前一毫秒', publishedAt, endedAt, just(endedAt, -1), []],
    ['废止之时', publishedAt, endedAt, endedAt, ['SUGGESTION_CLOSED']],
    ['没有公布就终止', null, endedAt, just(endedAt, 1), ['SUGGESTION_BEFORE_PUBLICATION']],
  ])('%s', (_, published, ended, now, found) => {
    const decision = { publishedAt: published, endedAt: ended };
    expect(codes(refuseSuggestion(decision, now))).toEqual(found);
  });
});
