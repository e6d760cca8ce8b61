import { describe, expect, it } from 'vitest';
import { refuseRevealReason } from '#server/law/people/reveal-reason.ts';
import { refuseNoReason, refuseReturn, refuseThinReason } from '#server/law/reason.ts';

const asked = { code: 'CANCEL_REASON_REQUIRED', what: '取消' };

describe('退回、取消、延期和查看联系方式都写明原因，标点、空格和重复的字不算', () => {
  it.each([
    ['', false],
    ['。', false],
    ['。。。。。', false],
    ['1 2 3 4 5 6', false],
    ['     ', false],
    ['不行改', false],
    ['啊啊啊啊啊啊啊啊', false],
    ['请核对第二条', true],
    ['因台风取消', true],
  ])('“%s”', (reason, enough) => {
    const codes = (code: string) => (enough ? [] : [code]);
    expect(refuseThinReason(reason, asked).map(({ code }) => code)).toEqual(codes(asked.code));
    expect(refuseReturn(reason).map(({ code }) => code)).toEqual(codes('RETURN_REASON_REQUIRED'));
    expect(refuseRevealReason(reason).map(({ code }) => code)).toEqual(codes('REVEAL_REASON_REQUIRED'));
  });

  it('本人不能参加的原因，照本人说的记', () => {
    expect(refuseNoReason('生病', asked)).toEqual([]);
    for (const reason of [' ', '。', '无', '略', '同意'])
      expect(refuseNoReason(reason, asked)).toMatchObject([{ code: asked.code, fields: ['reason'] }]);
  });
});
