/** 任务完成的报告和核实. */
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '#server/law/openness/plan-task.ts';
import { refusePlanReport, refusePlanReview } from '#server/law/openness/plan-report.ts';
import type { RunningTask } from '#server/law/openness/plan-task-refusals.ts';
import { day } from '#test/law/calendar/calendars.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
const TASK: RunningTask = {
  dueOn: day('2026-12-31'),
  publishedOn: day('2026-03-10'),
  withdrawnOn: null,
  doneOn: null,
  measure: null,
  reports: [],
  authorIds: ['a'],
};
const REPORT: PlanReport = {
  text: '六月二日公布了标准目录，二十六个领域都在内。',
  links: ['/biaozhun-mulu'],
  on: day('2026-06-02'),
  byId: 'u',
  byName: '苏晴川',
  decided: null,
};
const returned = {
  ...REPORT,
  decided: { accepted: false, note: '缺第三领域。', on: day('2026-06-03'), byName: '丁' },
};

describe('报告完成', () => {
  it.each([
    ['写明做了什么、从哪里看得到', {}, {}, []],
    ['退回以后再报告', { reports: [returned] }, {}, []],
    ['正在核实', { reports: [REPORT] }, {}, ['PLAN_REPORT_WAITS']],
    ['按记录计数的', { measure: 'OPEN_DAYS' }, {}, ['PLAN_TASK_MEASURED']],
    ['没有公布的', { publishedOn: null }, {}, ['PLAN_TASK_NOT_RUNNING']],
    ['不再执行的', { withdrawnOn: day('2026-06-01') }, {}, ['PLAN_TASK_NOT_RUNNING']],
    ['已经完成的', { doneOn: day('2026-06-01') }, {}, ['PLAN_TASK_NOT_RUNNING']],
    ['只写完成了', {}, { text: '已完成' }, ['PLAN_REPORT_TOO_SHORT']],
    ['没有佐证', {}, { links: [] }, ['PLAN_LINK_MISSING']],
    ['别的网站', {}, { links: ['https://www.example.gov.cn/zwgk/1.html'] }, []],
    ['不是网址', {}, { links: ['见政府网站'] }, ['PLAN_LINK_WRONG']],
    ['会执行的地址', {}, { links: ['javascript:alert(1)'] }, ['PLAN_LINK_WRONG']],
    ['省去协议的地址', {}, { links: ['//example.com/1'] }, ['PLAN_LINK_WRONG']],
    ['地址里有空格', {}, { links: ['https://www.example.gov.cn/a b'] }, ['PLAN_LINK_WRONG']],
  ] as const)('%s', (_, task, report, found) =>
    expect(codes(refusePlanReport({ ...TASK, ...task }, { ...REPORT, ...report }))).toEqual(found),
  );
});

describe('核实', () => {
  it.each([
    ['另一个人核实', [REPORT], 'b', true, '', []],
    ['报告人自己核实', [REPORT], 'u', true, '', ['PLAN_REVIEW_OWN']],
    ['以前报告过、被退回的人核实', [returned, { ...REPORT, byId: 'v' }], 'u', true, '', ['PLAN_REVIEW_OWN']],
    ['退回，写明还差什么', [REPORT], 'b', false, '缺第三领域的目录。', []],
    ['退回，没有原因', [REPORT], 'b', false, '', ['PLAN_RETURN_REASON']],
    ['没有报告', [], 'b', true, '', ['PLAN_NOTHING_REPORTED']],
    ['已经退回的', [returned], 'b', true, '', ['PLAN_NOTHING_REPORTED']],
  ])('%s', (_, reports, actor, accepted, note, found) =>
    expect(codes(refusePlanReview({ ...TASK, reports }, actor, { accepted, note }))).toEqual(found),
  );
});
