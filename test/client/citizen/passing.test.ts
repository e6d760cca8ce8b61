/** 转发与张贴: what is passed on says what the page says, in words of the record alone, and stands on one sheet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consultationPassing } from '#client/citizen/passing/consultation-passage.ts';
import { hearingPassing } from '#client/citizen/passing/hearing-passage.ts';
import { passedOn, passText } from '#client/citizen/passing/pass-on.tsx';
import type { Passage } from '#client/citizen/passing/passage.ts';
import { firstSentences } from '#client/citizen/passing/sentences.ts';
import { fitSheet, SHEET_SIZES } from '#client/citizen/passing/sheet-fit.ts';
import { qrOf } from '#client/citizen/qr.ts';
import { elder, withdrawn } from './consultations.ts';
import { documents } from './documents.ts';
import { announced, cancelled } from './hearings.ts';
import { bus } from './lanxi.ts';
import { atOf, plain } from './show.tsx';

const textOf = (found: object) =>
  passText(consultationPassing).text({ consultation: found } as never, atOf({}), '') ?? '';
const hearingOf = (found: object) => hearingPassing.passage({ hearing: found } as never);

describe('转发的文字', () => {
  it('标题、说什么、截止到几时、怎样参与、电话、网址，次序如此', () => {
    const text = textOf(bus);
    const said = [
      '【公开征求意见】',
      bus.title,
      '截止时间：',
      '承办单位：',
      '怎样参与',
      '电话：',
      '打开网页：',
    ];
    const places = said.map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).toContain('打开网页：https://www.lanxi.example/zhengji/2026-002/1\n');
  });

  it('说什么，只取公布的头两句，一字不改', () => {
    expect(firstSentences('甲事。乙事！\n丙事？丁', 2)).toBe('甲事。乙事！');
    expect(firstSentences('他说“好。”就走了。后来', 1)).toBe('他说“好。”');
    expect(firstSentences('没有句号', 2)).toBe('没有句号');
    expect(textOf({ ...bus, plainWords: '第一句。第二句。第三句。' })).toContain('\n第一句。第二句。\n');
  });

  it('更正过的，只写正确的', () => {
    const correctedWords = [
      { part: 'PLAIN_WORDS', wrong: '一元', corrected: '二元' },
      { part: 'WAYS', wrong: '5550102', corrected: '5550199' },
    ];
    const ways = [{ kind: 'PHONE', text: '0000-5550102' }];
    const text = textOf({ ...bus, plainWords: '票价一元。', ways, correctedWords });
    expect(text).toContain('票价二元。');
    expect(text).toContain('电话：0000-5550199');
  });

  it('截止以后不再说怎样提意见；撤回的说明理由', () => {
    expect(textOf(elder)).not.toContain('怎样参与');
    expect(textOf(elder)).not.toContain('网上：');
    expect(textOf(withdrawn)).toContain(`理由：${withdrawn.withdrawnReason}`);
  });

  it('联系方式已经写在途径里的，不再写一遍', () => {
    const text = textOf({ ...bus, ways: [{ kind: 'PHONE', text: `${bus.contact.phone}（工作日）` }] });
    expect(text.split(bus.contact.phone)).toHaveLength(2);
  });
});

describe('听证会', () => {
  it('时间、地点、报名、旁听；取消的写明原因，不再说怎样报名', () => {
    const open = hearingOf(announced);
    expect(open?.facts.map(({ term }) => term)).toEqual(['举行时间', '地点', '报名', '承办单位']);
    expect(open?.ways.map(({ term }) => term)).toEqual(expect.arrayContaining(['旁听', '联系方式']));
    const over = hearingOf(cancelled);
    expect(over?.standing).toEqual([`本次听证会已经取消。${cancelled.cancelReason}`]);
    expect(over?.ways.map(({ term }) => term)).toEqual(['联系方式']);
  });
});

describe('张贴页', () => {
  const base = hearingOf(announced) as Passage;

  it('字号与样式表一致', () => {
    const css = readFileSync('client/citizen/passing/sheet.css', 'utf8');
    const sizes = SHEET_SIZES.slice(0, -1).map(
      (size, index) => `.notice-sheet[data-fit='${index}'] {\n      font-size: ${size}mm;`,
    );
    expect(sizes.filter((rule) => !css.includes(rule))).toEqual([]);
    expect(css).toContain(`font: ${SHEET_SIZES.at(-1)}mm/`);
  });

  it('字少的字大，字多的字小；放不下的只缩写说什么，时间地点一字不少', () => {
    const short = fitSheet({ ...base, about: '一句。', ways: [] });
    const long = fitSheet({ ...base, about: '很长的一句'.repeat(400) });
    expect(short.size).toBeLessThan(long.size);
    expect(long.passage.about).toMatch(/……（全文见网页）$/);
    expect(long.passage.facts).toEqual(base.facts);
    expect(long.passage.ways).toEqual(base.ways);
  });
});

it('三样都没有脚本也能用：码在页里，文字在框里，张贴页在页里', () => {
  const html = documents['pass-consultation']!();
  expect(html).toContain(qrOf('https://www.lanxi.example/zhengji/2026-002/1').path);
  expect(html).toMatch(/<textarea[^>]*readonly=""[^>]*>【公开征求意见】/i);
  expect(html).toContain('data-prints="sheet"');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(plain(html)).not.toContain('undefined');
});

it('事项的每一种页面都通到转发与张贴', () => {
  for (const name of ['consultation', 'hearing', 'decision', 'consultation-withdrawn'])
    expect(documents[name]!(), name).toMatch(/href="\/[^"]+\/zhuanfa"/);
});

it('二维码图片单独打开是一张白底黑码', () => {
  const [, , code] = passedOn('/zhengji/:no/:round', consultationPassing);
  if (code?.kind !== 'text') throw new Error('no code');
  const svg = code.text({ consultation: bus }, atOf({}), '');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('fill="#fff"');
});
