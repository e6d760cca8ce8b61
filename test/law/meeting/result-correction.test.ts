import { describe, expect, it } from 'vitest';
import { refuseCorrectingItem, resultWords } from '#server/law/meeting/result-correction.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('国令713号第三十条 集体讨论决定情况应当如实记录：可否更正审议结果', () => {
  it.each([
    ['审议结束、还没有记入决策过程的，可以更正', true, false, []],
    ['审议没有结束的，不得更正', false, false, ['ITEM_NOT_ENDED']],
    ['讨论情况已经记入决策过程的，不得更正', true, true, ['DISCUSSION_RECORDED']],
    ['不符合之处一并说明', false, true, ['ITEM_NOT_ENDED', 'DISCUSSION_RECORDED']],
  ] as const)('%s', (_title, ended, recorded, expected) => {
    expect(codes(refuseCorrectingItem({ ended, recorded }))).toEqual(expected);
  });
});

describe('审议结果的写法：结果或者审议意见不同的才是更正', () => {
  it.each([
    ['只有结果', 'NOT_PASSED', '', '“未通过”'],
    ['有审议意见', 'DEFERRED', '缓议。', '“缓议”（缓议）'],
    ['审议意见前后的空格不算', 'NOT_PASSED', ' 退回主办单位。 ', '“未通过”（退回主办单位）'],
  ] as const)('%s', (_title, result, resultText, expected) => {
    expect(resultWords({ result, resultText })).toBe(expected);
  });
});
