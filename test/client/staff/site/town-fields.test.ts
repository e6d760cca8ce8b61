/** 乡镇和人口 as they are typed or pasted from a table: one a line, the number after the name. */
import { expect, it } from 'vitest';
import { townsIn, typedOf } from '#client/staff/domains/site/town-fields.ts';

const SOURCED = { source: '第七次全国人口普查', countedOn: '2020-11-01' };

it.each([
  ['空格隔开', '青石镇 41500', [{ name: '青石镇', population: 41_500 }]],
  [
    '从表格粘贴',
    '青石镇\t41500\n白茅乡\t18600',
    [
      { name: '青石镇', population: 41_500 },
      { name: '白茅乡', population: 18_600 },
    ],
  ],
  ['逗号和单位', '青石镇：41,500人\r\n', [{ name: '青石镇', population: 41_500 }]],
  ['没有写人数的，由服务器指出', '青石镇', [{ name: '青石镇', population: 0 }]],
  ['什么也没有', ' \n', []],
])('%s', (_, towns, expected) => {
  expect(townsIn({ towns, ...SOURCED })).toEqual({ towns: expected, ...SOURCED });
});

it('再打开时每行一个，没有日期的照样没有', () => {
  const told = { towns: [{ name: '青石镇', population: 41_500 }], source: '', countedOn: null };
  expect(townsIn(typedOf(told))).toEqual(told);
});
