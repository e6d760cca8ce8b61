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
])('采纳情况照实写：%s', (_, given, text) => {
  expect(networksText(given)).toBe(text);
});
