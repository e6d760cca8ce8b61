/** Automatic numbers of Word become the text that a reader sees. */
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#server/ground/docx/number-format.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { definition, level, list, makeDocx, numbered, p, style, styled } from './make-docx.ts';
import { readTree } from './read-tree.ts';

const { CHAPTER, ARTICLE, ITEM } = ClauseKind;
const NO_RESTART = '<w:lvlRestart w:val="0"/>';
const LAW = definition(
  1,
  level(0, 'chineseCountingThousand', '第%1章'),
  level(1, 'chineseCountingThousand', '第%2条', NO_RESTART),
  level(2, 'chineseCounting', '（%3）'),
  level(3, 'decimal', '%4.'),
);

describe('自动编号', () => {
  it('第%1条贯穿各章，（一）在每条重新起', async () => {
    const body = [
      p('岚溪县停车管理办法'),
      p('总则', numbered(1, 0)),
      p('为了规范停车。', numbered(1, 1)),
      p('适用于：', numbered(1, 1)),
      p('道路；', numbered(1, 2)),
      p('小区：', numbered(1, 2)),
      p('住户；', numbered(1, 3)),
      p('附则', numbered(1, 0)),
      p('包括：', numbered(1, 1)),
      p('其他。', numbered(1, 2)),
    ].join('');
    const { title, clauses, doubts } = await readTree(await makeDocx({ body, numbering: LAW + list(1, 1) }));
    expect(title).toBe('岚溪县停车管理办法');
    expect(doubts).toEqual([]);
    expect(clauses.slice(1)).toEqual([
      [CHAPTER, '第一章', '总则'],
      [ARTICLE, '第一条', '为了规范停车。'],
      [ARTICLE, '第二条', '适用于：\n（一）道路；\n（二）小区：\n1. 住户；'],
      [CHAPTER, '第二章', '附则'],
      [ARTICLE, '第三条', '包括：\n（一）其他。'],
    ]);
  });

  it('编号随样式，样式又沿用别的样式；numId 0 没有编号；大纲级别也随样式', async () => {
    const styles =
      style('a', '章', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style('b', '条', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
      style('c', '条正文', '', 'b');
    const body = [
      p('目标，任务', styled('a')),
      p('甲。', styled('b')),
      p('乙。', styled('c')),
      p('说明。', styled('c') + numbered(0)),
    ].join('');
    const { clauses } = await readTree(await makeDocx({ body, styles, numbering: LAW + list(1, 1) }));
    expect(clauses).toEqual([
      [CHAPTER, '第一章', '目标，任务'],
      [ARTICLE, '第一条', '甲。'],
      [ARTICLE, '第二条', '乙。\n说明。'],
    ]);
  });

  it('级别由编号认样式；编号样式另指一个编号', async () => {
    const linked = definition(2, '<w:numStyleLink w:val="L"/>');
    const numbering =
      definition(1, level(0, 'decimal', '第%1章'), level(1, 'decimal', '第%2条', styled('b') + NO_RESTART)) +
      linked +
      list(1, 1) +
      list(2, 2);
    const styles =
      `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      style('b', '条', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = p('甲', numbered(2, 0)) + p('乙', styled('b')) + p('丙', numbered(2, 1));
    expect((await readTree(await makeDocx({ body, styles, numbering }))).clauses).toEqual([
      [CHAPTER, '第1章', '甲'],
      [ARTICLE, '第1条', '乙'],
      [ARTICLE, '第2条', '丙'],
    ]);
  });

  it('从几开始、重新开始、同一定义的两个编号接着数', async () => {
    const article = definition(1, level(0, 'chineseCountingThousand', '第%1条'));
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>';
    const other =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl></w:lvlOverride>';
    const numbering = article + list(1, 1) + list(2, 1) + list(3, 1, again) + list(4, 1, other);
    const body = [1, 2, 3, 3, 4].map((numId) => p('甲', numbered(numId))).join('');
    const { clauses } = await readTree(await makeDocx({ body, numbering }));
    expect(clauses.map(([, no]) => no)).toEqual(['第一条', '第二条', '第九条', '第十条', '第11条']);
  });

  it('一、（一）1. 的方案；%1.%2 和 isLgl 用阿拉伯数字', async () => {
    const plan = definition(
      1,
      level(0, 'chineseCounting', '%1、'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimal', '%1.%3', '<w:isLgl/>'),
      level(3, 'decimalEnclosedCircle', '%4'),
    );
    const body = [
      ['总体要求', 0],
      ['目标', 1],
      ['近期', 2],
      ['细目', 3],
      ['措施', 0],
      ['经费', 1],
    ]
      .map(([text, at]) => p(String(text), numbered(1, Number(at))))
      .join('');
    expect((await readTree(await makeDocx({ body, numbering: plan + list(1, 1) }))).clauses).toEqual([
      [ITEM, '一', '总体要求\n（一）目标\n1.1　近期\n①细目'],
      [ITEM, '二', '措施\n（一）经费'],
    ]);
  });

  it('项目符号没有序号；没有定义的编号不编', async () => {
    const numbering = definition(1, level(0, 'bullet', '\uF0B7')) + list(1, 1);
    const body = p('第一条 甲：') + p('乙', numbered(1)) + p('丙', numbered(7)) + p('丁', numbered(1, 5));
    expect((await readTree(await makeDocx({ body, numbering }))).clauses).toEqual([
      [ARTICLE, '第一条', '甲：\n乙\n丙\n丁'],
    ]);
  });
});

it.each([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 21, '二十一'],
  ['chineseCounting', 103, '一○三'],
  ['chineseCountingThousand', 12, '十二'],
  ['chineseCountingThousand', 103, '一百零三'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1260, '一千二百六十'],
  ['chineseCountingThousand', 1003, '一千零三'],
  ['chineseLegalSimplified', 110, '壹佰壹拾'],
  ['ideographDigital', 2024, '二〇二四'],
  ['japaneseCounting', 103, '百三'],
  ['taiwaneseCounting', 11, '十一'],
  ['ideographTraditional', 3, '丙'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 3, 'c'],
  ['upperRoman', 49, 'XLIX'],
  ['lowerRoman', 4, 'iv'],
  ['none', 4, ''],
  ['somethingElse', 4, '4'],
])('%s %i 写作“%s”', (format, n, text) => expect(formatNumber(format, n)).toBe(text));
