/** 纸质意见表：表号自带校验，一张只登记一次. */
import { describe, expect, it } from 'vitest';
import {
  barePaperFormNo,
  checkDigitOf,
  paperFormNo,
  paperFormNoFits,
  refusePaperForm,
  refuseSheets,
  SHEETS_MAX,
} from '#server/law/consultation/paper-form.ts';

const NO = paperFormNo(79_462_351);
const FORM = { consultationId: 'a', title: '公交票价方案', receiptNo: null };

describe('表号', () => {
  it('校验数字照 GB/T 17710（ISO/IEC 7064）MOD 11,10：标准的示例 0794 的校验数字是 5', () => {
    expect(checkDigitOf('0794')).toBe('5');
    expect(NO).toMatch(/^079462351\d$/);
  });

  it('错一位的，换成任何一个数字都认得出来', () => {
    const wrong = Array.from(NO).flatMap((right, place) =>
      Array.from('0123456789')
        .filter((digit) => digit !== right)
        .map((digit) => NO.slice(0, place) + digit + NO.slice(place + 1)),
    );
    expect(wrong).toHaveLength(90);
    expect(wrong.filter(paperFormNoFits)).toEqual([]);
  });

  it.each([
    ['照印的分成两段', `${NO.slice(0, 5)}-${NO.slice(5)}`, true],
    [
      '全角数字，有空格',
      Array.from(NO, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(' '),
      true,
    ],
    ['少一位', NO.slice(1), false],
    ['多一位', `${NO}0`, false],
    ['有字母', `A${NO.slice(1)}`, false],
    ['没有写', '', false],
  ])('%s', (_case, typed, fits) => {
    expect(paperFormNoFits(barePaperFormNo(typed))).toBe(fits);
  });
});

describe('一张只登记一次，登记到印制它的那一次征求意见', () => {
  const other = NO.slice(0, 9) + ((Number(NO[9]) + 1) % 10);
  it.each([
    ['没有登记过', NO, FORM, []],
    ['末位对不上', other, FORM, ['PAPER_FORM_NO_MISREAD']],
    ['没有印制过', NO, null, ['PAPER_FORM_UNKNOWN']],
    ['另一次征求意见的', NO, { ...FORM, consultationId: 'b' }, ['PAPER_FORM_OF_OTHER_ROUND']],
    [
      '另一次征求意见的，那里登记过',
      NO,
      { ...FORM, consultationId: 'b', receiptNo: '8F3K2M7Q' },
      ['PAPER_FORM_OF_OTHER_ROUND'],
    ],
    ['登记过', NO, { ...FORM, receiptNo: '8F3K2M7Q' }, ['PAPER_FORM_ENTERED']],
  ])('%s', (_case, no, form, codes) => {
    expect(refusePaperForm(no, form, 'a').map(({ code }) => code)).toEqual(codes);
  });

  it('登记过的，说出受理编号；另一次征求意见的，说出是哪一次', () => {
    const [again] = refusePaperForm(NO, { ...FORM, receiptNo: '8F3K2M7Q' }, 'a');
    expect(again?.message).toContain('8F3K2M7Q');
    expect(refusePaperForm(NO, FORM, 'b')[0]?.message).toContain('公交票价方案');
  });
});

it.each([
  [0, ['PAPER_FORM_COUNT']],
  [1, []],
  [SHEETS_MAX, []],
  [SHEETS_MAX + 1, ['PAPER_FORM_COUNT']],
])('一次印制%i张', (count, codes) => {
  expect(refuseSheets(count).map(({ code }) => code)).toEqual(codes);
});
