import { describe, expect, it } from 'vitest';
import { itemOf, reviewGroups, subjectOf, type Task } from '#client/staff/ground/frame/review-tasks.ts';

const task = (over: Partial<Task>): Task => ({
  __typename: 'Task',
  key: 'REVIEW_REPORT:r1',
  kind: 'REVIEW_REPORT',
  title: '公交票价调整方案',
  detail: '采纳情况公布前的保密审查',
  article: '国令711号第十七条',
  dueOn: '2026-12-09',
  provisional: false,
  overdue: false,
  path: '/gongzuotai/fankui/1',
  count: null,
  ...over,
});

describe('保密审查的待办', () => {
  it('各类各归各类，别人的事不在其中', () => {
    const groups = reviewGroups([
      task({}),
      task({ kind: 'CONFIRM_WITHHOLD' }),
      task({ kind: 'REVIEW_HEARING' }),
      task({ kind: 'DISPOSE_COMMENTS' }),
    ]);
    expect(groups.map(({ kind, tasks }) => [kind, tasks.length])).toEqual([
      ['REVIEW_CONSULTATION', 0],
      ['CONFIRM_WITHHOLD', 1],
      ['REVIEW_HEARING', 1],
      ['REVIEW_MEETING', 0],
      ['REVIEW_EVENT', 0],
      ['REVIEW_PRESS', 0],
      ['REVIEW_REPORT', 1],
      ['REVIEW_CORRECTION', 0],
      ['REVIEW_PUBLICATION', 0],
      ['REVIEW_NOT_PUBLIC', 0],
      ['REVIEW_CATALOGUE', 0],
      ['REVIEW_COMPLETION', 0],
      ['REVIEW_PARTICIPATION_LIST', 0],
      ['REVIEW_DISCLOSURE_CATALOGUE', 0],
    ]);
  });

  it('从待办知道是哪一次征求意见', () => {
    expect(subjectOf({ key: 'CONFIRM_WITHHOLD:01a1f86b-25e0' })).toBe('01a1f86b-25e0');
  });

  it.each([
    ['逾期的', { overdue: true }, '逾期', 'due'],
    ['有期限的', {}, '有期限', undefined],
    ['没有期限的', { dueOn: null }, '待审查', undefined],
  ])('%s', (_, over, when, tone) => {
    expect(itemOf(task(over))).toMatchObject({ when, tone });
  });
});
