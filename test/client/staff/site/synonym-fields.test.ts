/** 同义的字词 as they are typed: one a line or in a list, nothing empty; what is shown again is what was typed. */
import { expect, it } from 'vitest';
import { typedOf, wordsIn } from '#client/staff/domains/site/synonym-fields.ts';

it.each([
  ['每行一个', '公交\n巴士', ['公交', '巴士']],
  ['用顿号、逗号、分号', '公交、巴士，大巴;客车', ['公交', '巴士', '大巴', '客车']],
  ['空行和首尾空格不算', ' 公交 \r\n\n巴士\n', ['公交', '巴士']],
  ['词里的空格留着，由检索的要求说明', '公 交\n巴士', ['公 交', '巴士']],
  ['什么也没有', ' \n', []],
])('%s', (_, words, expected) => {
  expect(wordsIn({ words })).toEqual(expected);
});

it('再打开时每行一个', () => {
  expect(wordsIn(typedOf(['公交', '巴士']))).toEqual(['公交', '巴士']);
});
