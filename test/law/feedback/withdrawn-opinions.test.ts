import { expect, it } from 'vitest';
import { refuseWithdrawnUnanswered } from '#server/law/feedback/withdrawn-opinions.ts';

it('第十八条 撤回的一轮，收到的意见没有答复的，逐轮指明', () => {
  expect(refuseWithdrawnUnanswered([])).toEqual([]);
  expect(refuseWithdrawnUnanswered([1, 3])).toMatchObject([
    {
      rule: 'R-32',
      basis: 'LAW',
      code: 'WITHDRAWN_OPINIONS_UNANSWERED',
      message: expect.stringContaining('第1轮'),
    },
    {
      rule: 'R-32',
      basis: 'LAW',
      code: 'WITHDRAWN_OPINIONS_UNANSWERED',
      message: expect.stringContaining('第3轮'),
    },
  ]);
});
