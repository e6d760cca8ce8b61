/** 通俗说明 on the page of a consultation: first, whole, and said once. */
import { expect, it } from 'vitest';
import { consultationPage } from '#client/citizen/consultation/consultation-page.ts';
import { inShort } from '#client/citizen/in-short.ts';
import { bus, TODAY } from './lanxi.ts';
import { plain, show } from './show.tsx';

const of = (over: object) =>
  show(consultationPage, {
    serverTime: { now: `${TODAY}T02:00:00.000Z`, today: TODAY },
    consultation: { ...bus, ...over },
  });
const main = { section: 'MAIN_CONTENT', text: '城区由1元调整为2元。', applies: true };

it('全文紧接标题，在一切之前；解读的主要内容不再摊开', () => {
  const html = of({ plainWords: '票价要涨一元。\n老人还是免费。', interpretation: [main] });
  expect(plain(html)).toMatch(/（征求意见稿）\s*用大白话说\s*票价要涨一元。\s*老人还是免费。\s*承办单位/);
  expect(html).toMatch(/<summary>解读（主要内容）<\/summary>.*城区由1元调整为2元。/s);
});

it('没有写的，不留空标题；解读的主要内容摊开', () => {
  const html = of({ plainWords: '', interpretation: [main] });
  expect(html).not.toMatch(/tongsu|用大白话说|<summary>(?:更多)?解读（/);
  expect(html).toContain('城区由1元调整为2元。');
});

it('涉及哪些人：通俗说明里说了的，页首不再列', () => {
  expect(plain(of({}))).not.toContain('涉及中小学生');
  expect(plain(of({ plainWords: '' }))).toContain('涉及中小学生');
});

it('列表里只写头两句；更正过的写全，免得改在断开的地方', () => {
  const plainWords = '甲事。乙事。丙事。';
  expect(inShort({ plainWords, correctedWords: [] })).toBe('甲事。乙事。');
  expect(inShort({ plainWords, correctedWords: [{}] })).toBe(plainWords);
});
