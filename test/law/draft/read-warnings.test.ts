/**
 * Doubtful passages of a draft are reported with their line; and the text a digest is taken of reads back to the same
 * clauses.
 */
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import { ReadWarningCode } from '#server/law/draft/read-warnings.ts';
import { randomTree } from './random-tree.ts';

const doubts = (text: string) => readDraftText(text).warnings.map(({ code, line, no }) => [code, line, no]);

describe('核对', () => {
  it.each<[string, string, unknown[]]>([
    [
      '缺第六条',
      '第五条 甲\n第七条 乙',
      [
        [ReadWarningCode.NUMBER_GAP, 1, '第五条'],
        [ReadWarningCode.NUMBER_GAP, 2, '第七条'],
      ],
    ],
    ['重复', '第一条 甲\n第一条 乙', [[ReadWarningCode.NUMBER_REPEATED, 2, '第一条（2）']]],
    ['倒序', '第一条 甲\n第二条 乙\n第一条 丙', [[ReadWarningCode.NUMBER_BACKWARD, 3, '第一条（2）']]],
    ['条之一接着本条', '第一条 甲\n第一条之一 乙\n第二条 丙', []],
    ['条之一没有本条', '第一条 甲\n第三条之一 乙', [[ReadWarningCode.NUMBER_GAP, 2, '第三条之一']]],
    ['节在每章重新编号', '第一章 a\n第一节 a\n第一条 甲\n第二章 b\n第一节 b\n第二条 乙', []],
    ['节缺号', '第一章 a\n第二节 a\n第一条 甲', [[ReadWarningCode.NUMBER_GAP, 2, '第二节']]],
    ['中途改用数字', '第一条 甲\n第2条 乙', [[ReadWarningCode.NUMBER_STYLE, 2, '第2条']]],
    ['空章', '第一章 a\n第二章 b\n第一条 甲', [[ReadWarningCode.HEADING_EMPTY, 1, '第一章']]],
    ['没有序号', '现将方案公开。', [[ReadWarningCode.UNNUMBERED, 1, '全文']]],
    ['很长的一条', `第一条 ${'甲'.repeat(3001)}`, [[ReadWarningCode.CLAUSE_LONG, 1, '第一条']]],
    ['列数不同的表', '第一条 见表：\n| a | b |\n| c |', [[ReadWarningCode.TABLE_UNEVEN, 1, '第一条']]],
    ['整齐的表', '第一条 见表：\n| a | b |\n| c | d |', []],
    ['空文', '', []],
  ])('%s', (_title, text, expected) => expect(doubts(text)).toEqual(expected));

  it('每条提示都说明怎样核对', () => {
    const [first] = readDraftText('第一条 甲\n第三条 乙').warnings;
    expect(first?.check).toBe('第一条之后是第三条，请核对是否有缺。');
  });
});

describe('规范文本', () => {
  it('由序号和文字组成，同样的文字得同样的文本', () => {
    const one = canonicalText(readDraftText('第一章 总则\r\n\r\n第一条　甲。  \n  （一）乙').tree.clauses);
    expect(one).toBe('第一章　总则\n第一条　甲。\n（一）乙');
    expect(canonicalText(readDraftText('\uFEFF第一章　总　则\n第一条 甲。\n（一）乙\n').tree.clauses)).toBe(
      one,
    );
  });

  it('重复序号的标记不在文本里；附件和写成句子的标题另起一行', () => {
    const text = '一、甲\n一、乙\n附件\n1. 丙';
    expect(canonicalText(readDraftText(text).tree.clauses)).toBe(text);
  });

  it('三百棵随机的树，写成文本再读，都是原来的树', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const tree = randomTree(seed);
      const again = readDraftText(canonicalText(tree.clauses)).tree;
      expect({ seed, clauses: again.clauses }).toEqual({ seed, clauses: tree.clauses });
      expect(canonicalText(again.clauses)).toBe(canonicalText(tree.clauses));
    }
  });
});
