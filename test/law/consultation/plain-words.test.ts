import { describe, expect, it } from 'vitest';
import {
  PLAIN_SENTENCE_MAX,
  PLAIN_WORDS_MAX,
  refusePlainWords,
} from '#server/law/consultation/plain-words.ts';

const PLAIN = '公交车票要从1元涨到2元。老人还是免费。截止以前，您可以上网或者打电话提意见。';
/** A text of so many characters, in short sentences. */
const ofSigns = (count: number) => '票价要涨一元。'.repeat(Math.ceil(count / 7)).slice(0, count);
const found = (text: string) => refusePlainWords(text).map(({ code, severity }) => [code, severity]);
const said = (text: string) => refusePlainWords(text).map(({ message, fix }) => `${message}${fix}`);

const LONG = ['PLAIN_SENTENCE_LONG', 'WARN'];
const TERM = ['PLAIN_TERM_UNEXPLAINED', 'WARN'];
const OFFICIAL = ['PLAIN_WORDS_OFFICIAL', 'WARN'];

describe('第十五条 通俗说明：三百字以内，短句，术语有解释', () => {
  it.each([
    ['大白话', PLAIN, []],
    ['没有写', ' \n', [['PLAIN_WORDS_MISSING', 'WARN']]],
    ['只写“略”', '略', [['PLAIN_WORDS_MISSING', 'WARN']]],
    ['正好三百字', ofSigns(PLAIN_WORDS_MAX), []],
    ['三百零一字', ofSigns(PLAIN_WORDS_MAX + 1), [['PLAIN_WORDS_TOO_LONG', 'BLOCK']]],
    ['生僻字一个算一字', `${'𠮷，'.repeat(20)}。`.repeat(7), []],
  ])('全文：%s', (_, text, findings) => expect(found(text)).toEqual(findings));

  it.each([
    ['一句四十字', `${'价'.repeat(PLAIN_SENTENCE_MAX)}。`, []],
    ['一句四十一字', `${'价'.repeat(PLAIN_SENTENCE_MAX + 1)}。`, [LONG]],
    [
      '分号、叹号、问号、换行也断句',
      [
        '价'.repeat(30),
        '；',
        '价'.repeat(30),
        '！',
        '价'.repeat(30),
        '？',
        '价'.repeat(30),
        '\n',
        '价'.repeat(30),
      ].join(''),
      [],
    ],
    ['逗号不断句', `${'价'.repeat(30)}，${'价'.repeat(30)}。`, [LONG]],
    ['两句都长', `${'价'.repeat(50)}。${'元'.repeat(50)}。`, [LONG, LONG]],
    ['最后一句没有句号', '价'.repeat(41), [LONG]],
  ])('断句：%s', (_, text, findings) => expect(found(text)).toEqual(findings));

  it.each([
    ['没有解释', '由承办单位研究。', [TERM]],
    ['括号里解释', '由承办单位（县发改委）研究，承办单位再答复。', []],
    ['英文括号', '由承办单位(县发改委)研究。', []],
    ['就是', '承办单位就是县发改委。', []],
    ['逗号以后，也就是', '承办单位，也就是县发改委，会答复。', []],
    ['指', '承办单位指办这件事的部门。', []],
    ['大白话在前，术语在括号里', '办这件事的部门（承办单位）会答复。', []],
    ['听证会，加了引号', '要开“听证会”（当面听大家说的会）。', []],
    ['先用，后来才解释', '承办单位研究。承办单位（县发改委）答复。', [TERM]],
    ['两个术语，各说各的', '先作合法性审查，再备案。', [TERM, TERM]],
    ['长的术语只算一个', '要做社会稳定风险评估。', [TERM]],
    ['同一个术语只说一次', '听证以后，听证的人还可以再说。', [TERM]],
  ])('术语：%s', (_, text, findings) => expect(found(text)).toEqual(findings));

  it.each([
    ['予以', '对困难家庭予以补助。', [OFFICIAL]],
    ['该项目', '该项目占地38亩。', [OFFICIAL]],
    ['应该', '路修不修，应该项目完了再说。', []],
    ['依法、本级', '依法由本级政府决定。', [OFFICIAL, OFFICIAL]],
    ['加了括号也还是公文用语', '依法（照法律）办。', [OFFICIAL]],
  ])('公文用语：%s', (_, text, findings) => expect(found(text)).toEqual(findings));

  it('一次说全：每一处写明在哪里、怎样改，都指向同一栏', () => {
    const text = `由承办单位依法办理。${'价'.repeat(50)}。${ofSigns(280)}`;
    expect(said(text)).toEqual([
      expect.stringMatching(/有341字，超过300字。删去41字以上/),
      expect.stringMatching(/“价{15}……”这一句有50字，太长。断成几句，每句不超过40字/),
      expect.stringMatching(/“承办单位”没有解释。换成“负责办这件事的部门”/),
      expect.stringMatching(/“依法”是公文用语。改用平常的话：照法律规定/),
    ]);
    expect(refusePlainWords(text).every(({ fields }) => fields.join() === 'plainWords')).toBe(true);
  });

  it('国令713号没有要求的，写明是县里的办理流程', () => {
    expect(refusePlainWords('')[0]).toMatchObject({ rule: 'R-15', basis: 'DESIGN', article: '办理流程' });
  });
});
