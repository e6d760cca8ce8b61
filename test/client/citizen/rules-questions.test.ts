/** 本县的规则按问题排列: no rule is left out or said twice. */
import { expect, it } from 'vitest';
import { QUESTIONS, unasked } from '#client/citizen/policy/questions.ts';
import { settingText } from '#client/citizen/policy/setting-text.ts';
import { STATUTES } from '#client/citizen/policy/statutes.ts';
import { POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';

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
