/** 法规的名称和文号: one law is recognised by either, in whatever form it is written. */
import { expect, it } from 'vitest';
import { sameNumber, sameTitle } from '#server/law/statute/statute-name.ts';
import { articleAnchor, articleNo } from '#server/law/statute/article-no.ts';

it.each<[string, string, boolean]>([
  ['中华人民共和国价格法', '价格法', true],
  ['《价格法》', '中华人民共和国价格法', true],
  ['重大行政决策程序暂行条例', '重大行政决策程序暂行条例（2019年）', true],
  ['土地管理法（2019年修正）', '中华人民共和国土地管理法', true],
  ['价格法', '价格管理条例', false],
  ['', '', false],
])('%s 和 %s', (one, other, same) => expect(sameTitle(one, other)).toBe(same));

it.each<[string, string, boolean]>([
  ['国令第713号', '国务院令第713号', true],
  ['国令713', '中华人民共和国国务院令第七百一十三号', true],
  ['主席令第九十二号', '主席令第92号', true],
  ['某政发〔2026〕8号', '某政发[2026]8号', true],
  ['某政发〔2026〕8号', '某政发〔2026〕18号', false],
  ['', '', false],
])('%s 和 %s', (one, other, same) => expect(sameNumber(one, other)).toBe(same));

it.each([
  ['第十五条', 'tiao-15'],
  ['第15条', 'tiao-15'],
  ['第十五条之一', 'tiao-15-1'],
  ['第一百零三条', 'tiao-103'],
])('%s 在 %s', (no, anchor) => {
  const at = articleNo({ kind: 'ARTICLE' as never, no });
  expect(at && articleAnchor(at)).toBe(anchor);
});
