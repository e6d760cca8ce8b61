import { expect, it } from 'vitest';
import { colleagueOptions, takerOptions } from '#client/staff/domains/opinions/colleague-options.ts';
import type { Colleague } from '#client/staff/domains/opinions/opinion-queries.ts';

const COLLEAGUES: Colleague[] = [{ __typename: 'Colleague', id: 'p1', name: '苏晴川', openCount: 3 }];

it('每位同事有几条待处理，选的时候看得到', () => {
  expect(colleagueOptions(COLLEAGUES)).toEqual([{ value: 'p1', label: '苏晴川（待处理3条）' }]);
});

it.each([
  ['没有指定', { assigneeId: null, assignee: null }, []],
  ['在岗的同事办理', { assigneeId: 'p1', assignee: '苏晴川' }, []],
  ['办理的人已离岗', { assigneeId: 'p9', assignee: '温故' }, [{ value: 'p9', label: '温故（已不能办理）' }]],
])('%s', (_, given, added) => {
  expect(takerOptions(COLLEAGUES, given)).toEqual([...colleagueOptions(COLLEAGUES), ...added]);
});
