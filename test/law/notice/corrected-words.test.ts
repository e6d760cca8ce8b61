/** R-74 更正: the wrong words are never shown without saying so. */
import { describe, expect, it } from 'vitest';
import { correctedIn, correctedPieces, saidCorrected } from '#server/law/notice/corrected-words.ts';

const PHONE = { part: 'CONTACT', wrong: '5550102', corrected: '5550120' } as const;
const NAME = { part: 'CONTACT', wrong: '价格股', corrected: '价格科' } as const;

describe('更正后的文字', () => {
  it.each([
    ['没有更正的', '电话5550103', [PHONE], '电话5550103', '电话5550103'],
    ['一处', '电话5550102转1', [PHONE], '电话5550120转1', '电话5550120（已更正，原文为“5550102”）转1'],
    [
      '两处，各自更正',
      '价格股5550102',
      [PHONE, NAME],
      '价格科5550120',
      '价格科（已更正，原文为“价格股”）5550120（已更正，原文为“5550102”）',
    ],
    ['别的部分的更正不管', '5550102', [{ ...PHONE, part: 'WAYS' as const }], '5550102', '5550102'],
    ['空的原文不算', '5550102', [{ ...PHONE, wrong: '' }], '5550102', '5550102'],
  ])('%s', (_, text, words, right, both) => {
    expect(correctedIn('CONTACT', words)(text)).toBe(right);
    expect(saidCorrected('CONTACT', words)(text)).toBe(both);
  });

  it('更正出来的文字不再更正一遍', () => {
    const again = [PHONE, { ...PHONE, wrong: '5550120', corrected: '5550199' }];
    expect(correctedPieces('5550102', again)).toEqual([{ text: '5550102', corrected: '5550120' }]);
  });
});
