import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { crockford, readCrockford } from '#server/ground/proof/crockford.ts';

it.each([
  [[0x00, 0x00, 0x00, 0x00, 0x00], '00000000'],
  [[0xff, 0xff, 0xff, 0xff, 0xff], 'ZZZZZZZZ'],
  [[0x08, 0x42, 0x10, 0x84, 0x21], '11111111'],
  [[0x00, 0x44, 0x32, 0x14, 0xc7], '01234567'],
])('编号每五位一个字符：%j', (bytes, code) => {
  expect(crockford(Uint8Array.from(bytes), 8)).toBe(code);
});

it('字节不够时不凑数', () => {
  expect(() => crockford(new Uint8Array(4), 8)).toThrow(RangeError);
});

it.each([
  ['8F3K-2M7Q', '8F3K2M7Q'],
  ['8f3k 2m7q', '8F3K2M7Q'],
  [' ８ｆ３ｋ－２ｍ７ｑ ', '8F3K2M7Q'],
  ['oOiIlL01', '00111101'],
  ['8F3K—2M7Q', '8F3K2M7Q'],
])('受理编号不分大小写，O 当作 0，I、L 当作 1，空格和连字符不计：%s', (typed, code) => {
  expect(readCrockford(typed, 8)).toBe(code);
});

it.each(['', '8F3K2M7', '8F3K2M7QQ', '8F3K2M7U', '8F3K2M7号', '8F3K_2M7Q', 'İF3K2M7Q'])(
  '不是编号的不猜：%s',
  (typed) => {
    expect(readCrockford(typed, 8)).toBeNull();
  },
);

it('写出的编号读回来不变', () => {
  const codes = Array.from({ length: 200 }, () => crockford(randomBytes(8), 8));
  expect(codes.map((code) => readCrockford(code.toLowerCase(), 8))).toEqual(codes);
  expect(new Set(codes).size).toBe(200);
});
