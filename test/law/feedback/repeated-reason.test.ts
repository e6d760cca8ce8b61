/** 国令713号第十八条: the same reason, also with another number in it, for demands that differ. */
import { describe, expect, it } from 'vitest';
import { reasonWords, refuseRepeatedReason } from '#server/law/feedback/repeated-reason.ts';

describe('第十八条 套用的理由', () => {
  it.each([
    ['换了数字', '每年须增加支出300万元，难以承担。', '每年须增加支出120万元，难以承担。', true],
    ['换了汉字数字', '每年须增加支出三百万元，难以承担。', '每年须增加支出一百二十万元，难以承担。', true],
    ['换了标点和空格', '每年须增加支出，难以承担。', '每年须增加支出 难以承担', true],
    ['换了对象', '延长末班车每年须增加支出300万元。', '增开支线每年须增加支出300万元。', false],
  ])('%s', (_, one, other, same) => expect(reasonWords(one) === reasonWords(other)).toBe(same));

  it('没有用过的不提示；用过的提示几件、哪一件，说明后可以照用', () => {
    expect(refuseRepeatedReason({ count: 0, first: '' })).toEqual([]);
    expect(refuseRepeatedReason({ count: 2, first: '编号甲' })).toMatchObject([
      {
        code: 'REASON_REPEATED',
        severity: 'WARN',
        message: '同一理由（数字不计）已经答复了另外2件要求不同的意见，如编号甲。',
      },
    ]);
  });
});
