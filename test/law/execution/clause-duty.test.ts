import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type ClauseDuty, dueWords, refuseClauseDuties } from '#server/law/execution/clause-duty.ts';

const DAY: CalendarDay = '2027-06-30';
const DUTY: ClauseDuty = {
  anchorId: 'a5',
  unitId: 'civil',
  task: '建成青石镇日间照料中心',
  beneficiary: '青石镇的老年人',
  dueOn: DAY,
  dueDays: null,
  dueAfter: '',
};
const IN = { executingUnitIds: ['civil', 'housing'], clauseIds: ['a5', 'a6'] };

describe('国令713号第三十四条 执行：哪一条、谁来做、做什么、为了谁、到什么时候', () => {
  it.each<[string, Partial<ClauseDuty>, string[], string[]]>([
    ['写全', {}, [], []],
    ['全文的任务', { anchorId: null }, [], []],
    ['没有受益的人、没有期限', { beneficiary: '', dueOn: null }, [], []],
    ['某事之后几个工作日', { dueOn: null, dueDays: 5, dueAfter: '收到申请' }, [], []],
    ['条款不在文本中', { anchorId: 'gone' }, ['DUTY_CLAUSE_UNKNOWN'], ['duties.0.anchorId']],
    ['不是执行单位', { unitId: 'health' }, ['DUTY_HOLDER_UNKNOWN'], ['duties.0.unitId']],
    ['没有写做什么', { task: ' ' }, ['DUTY_TASK_REQUIRED'], ['duties.0.task']],
    ['两种期限', { dueDays: 5, dueAfter: '收到申请' }, ['DUTY_DUE_TWICE'], ['duties.0.dueOn']],
    ['只有工作日', { dueOn: null, dueDays: 5 }, ['DUTY_DUE_UNFINISHED'], ['duties.0.dueAfter']],
    ['只有从何事算起', { dueOn: null, dueAfter: '收到申请' }, ['DUTY_DUE_UNFINISHED'], ['duties.0.dueDays']],
    [
      '零个工作日',
      { dueOn: null, dueDays: 0, dueAfter: '收到申请' },
      ['DUTY_DUE_OUT_OF_RANGE'],
      ['duties.0.dueDays'],
    ],
    [
      '一年以上',
      { dueOn: null, dueDays: 251, dueAfter: '收到申请' },
      ['DUTY_DUE_OUT_OF_RANGE'],
      ['duties.0.dueDays'],
    ],
  ])('%s', (_, change, codes, fields) => {
    const found = refuseClauseDuties([{ ...DUTY, ...change }], IN);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.flatMap((one) => one.fields)).toEqual(fields);
  });

  it.each([
    [{}, '2027年6月30日前'],
    [{ dueOn: null, dueDays: 5, dueAfter: '收到申请' }, '收到申请后5个工作日内'],
    [{ dueOn: null }, ''],
  ])('%#. 期限怎样说', (change, words) => {
    expect(dueWords({ ...DUTY, ...change })).toBe(words);
  });
});
