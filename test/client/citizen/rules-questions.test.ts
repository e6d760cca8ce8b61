/** 本县的规则按问题排列: no rule is left out or said twice. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS, saidOf, unasked } from '#client/citizen/policy/questions.ts';
import { settingText } from '#client/citizen/policy/setting-text.ts';
import { STATUTES } from '#client/citizen/policy/statutes.ts';
import { DEFAULT_POLICY, type LocalPolicy, POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';

it('每一条法律规定在一个问题下，不多不少', () => {
  const asked = QUESTIONS.flatMap(({ statutes }) => statutes);
  expect(asked.toSorted()).toEqual(STATUTES.map(({ matter }) => matter).toSorted());
});

it('每一项设定只列一次，没有问题的归到机关内部办理', () => {
  const asked: string[] = QUESTIONS.flatMap(({ settings }) => settings);
  const others = unasked(POLICY_ENTRIES).map(({ key }) => key);
  expect([...asked, ...others].toSorted()).toEqual(POLICY_ENTRIES.map(({ key }) => key).toSorted());
  expect(others).toContain('platformFirstDay');
});

it('比例写成百分数', () => {
  expect(settingText({ key: 'consumerShareMin', value: '0.4', unit: '', kind: 'number' })).toBe('40%');
  expect(settingText({ key: 'feedbackWorkingDays', value: '20', unit: '工作日', kind: 'number' })).toBe(
    '20工作日',
  );
});

const valuesOf = (policy: LocalPolicy) =>
  POLICY_ENTRIES.map(({ key, unit, kind }) => ({ key, unit, kind, value: String(policy[key]) }));
const answerOf = (id: string, own: Partial<LocalPolicy> = {}) =>
  QUESTIONS.find((one) => one.id === id)?.answer(saidOf(valuesOf({ ...DEFAULT_POLICY, ...own })));

describe('每个问题先有一个短的回答', () => {
  it.each(QUESTIONS.map(({ id, question }) => [question, id]))('%s', (_, id) => {
    const answer = answerOf(id) ?? '';
    expect(answer).toMatch(/。$/);
    expect(answer.length).toBeLessThanOrEqual(100);
    expect(answer).not.toMatch(/undefined|没有设定/);
  });
  it.each<[string, string, Partial<LocalPolicy>, string]>([
    ['多少天：不顺延的县不说顺延', 'duojiu', { rollForwardClosingDay: false }, '公布的当天不算。情况紧急'],
    ['多少天：顺延', 'duojiu', {}, '最后一天逢休息日的顺延'],
    ['答复：本县自己的期限', 'dafu', { feedbackWorkingDays: 12 }, '截止以后12个工作日以内公布采纳情况'],
    ['听证会：消费者的比例', 'tingzheng', { consumerShareMin: 0.5 }, '消费者不少于50%'],
    ['到会：本县的人数', 'huiyi', { executiveQuorum: 'TWO_THIRDS' }, '常务会议要三分之二以上的组成人员到会'],
    [
      '哪些事：不以公开征求意见为常规的县不说',
      'naxie',
      { solicitationRequired: false },
      '每年列成目录公布。',
    ],
  ])('%s', (_, id, own, part) => expect(answerOf(id, own)).toContain(part));
});
