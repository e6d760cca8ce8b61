/** 国令713号第十八条: an answer is its proposer's to take back until somebody has confirmed it. */
import { describe, expect, it } from 'vitest';
import { refuseConfirmed, refuseTakingBack } from '#server/law/feedback/taking-back.ts';

const answer = { confirmed: false, proposedById: '苏', assigneeId: null };

describe('第十八条 撤回处理意见', () => {
  it.each([
    ['自己提出的', answer, '苏', []],
    ['分给自己办理的', { ...answer, assigneeId: '陆' }, '陆', []],
    ['别人提出、也没有分给自己的', { ...answer, assigneeId: '方' }, '陆', ['PROPOSED_BY_OTHER']],
    ['已经确认的', { ...answer, confirmed: true }, '苏', ['OUTCOME_CONFIRMED']],
    [
      '别人提出、又已经确认的，一次说全',
      { ...answer, confirmed: true },
      '陆',
      ['OUTCOME_CONFIRMED', 'PROPOSED_BY_OTHER'],
    ],
  ])('%s', (_, one, person, codes) => {
    expect(refuseTakingBack(one, person).map(({ code }) => code)).toEqual(codes);
  });

  it('已经确认的，也不能改写', () => {
    expect(refuseConfirmed(false)).toEqual([]);
    expect(refuseConfirmed(true)).toMatchObject([{ code: 'OUTCOME_CONFIRMED', severity: 'BLOCK' }]);
  });
});
