/** 意见登记：一件只登记一次. */
import { expect, it } from 'vitest';
import { refuseLetterNumber } from '#server/law/consultation/letter-number.ts';

it.each([
  ['没有用过的编号', false, []],
  ['已经登记过另一份内容的编号', true, ['LETTER_NUMBER_USED']],
])('%s', (_case, used, codes) => {
  expect(refuseLetterNumber(used).map(({ code }) => code)).toEqual(codes);
});
