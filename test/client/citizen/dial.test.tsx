/** 电话: a tap dials; what is no number stays words. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Dial } from '#client/citizen/Dial.tsx';

const dialledIn = (text: string, hotline = false) =>
  [...renderToStaticMarkup(<Dial hotline={hotline}>{text}</Dial>).matchAll(/href="tel:(\d+)"/g)].map(
    ([, number]) => number,
  );

it.each([
  ['固定电话', '价格股 0000-5550102', ['00005550102']],
  ['区号三位的固定电话', '021-55501020（工作日）', ['02155501020']],
  ['两个号码', '0000-5550102、0000-5550103', ['00005550102', '00005550103']],
  ['手机号码', '张老师13900000301', ['13900000301']],
  ['邮政编码、门牌不是电话', '人民路12号，邮编310000', []],
  ['金额不是电话', '票价12345元', []],
  ['更长的一串数字不是电话', '登记号202611230107915550', []],
])('%s', (_, text, numbers) => {
  expect(dialledIn(text)).toEqual(numbers);
});

it('热线五位也能拨；写在话里的字一个不少', () => {
  expect(dialledIn('12345', true)).toEqual(['12345']);
  expect(renderToStaticMarkup(<Dial>价格股 0000-5550102转1</Dial>).replaceAll(/<[^>]*>/g, '')).toBe(
    '价格股 0000-5550102转1',
  );
});
