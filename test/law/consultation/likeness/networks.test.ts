import { expect, it } from 'vitest';
import { networksText } from '#server/law/consultation/likeness/networks.ts';

it.each([
  ['没有', [], ''],
  ['以前公布的，没有统计', null, ''],
  [
    '一处',
    [{ count: 21, alike: 0 }],
    '来自同一网络地址20条以上的有1处：21条，其中内容相近的0条。同一单位、同村或者同一手机网络的人会共用一个地址，这些意见照样计入，照样答复。',
  ],
  [
    '两处，多的在前',
    [
      { count: 113, alike: 98 },
      { count: 20, alike: 3 },
    ],
    '来自同一网络地址20条以上的有2处：113条，其中内容相近的98条；20条，其中内容相近的3条。同一单位、同村或者同一手机网络的人会共用一个地址，这些意见照样计入，照样答复。',
  ],
  [
    '十二处，说清有几处，只列最多的十处',
    Array.from({ length: 12 }, (_, index) => ({ count: 40 - index, alike: 1 })),
    `来自同一网络地址20条以上的有12处，最多的10处：${[40, 39, 38, 37, 36, 35, 34, 33, 32, 31].map((count) => `${count}条，其中内容相近的1条`).join('；')}。同一单位、同村或者同一手机网络的人会共用一个地址，这些意见照样计入，照样答复。`,
  ],
])('采纳情况照实写：%s', (_, given, text) => {
  expect(networksText(given)).toBe(text);
});
