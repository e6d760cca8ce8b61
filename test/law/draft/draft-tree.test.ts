/** A draft's clauses as a table of contents has them, and the pieces of one clause. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#server/law/draft/draft-blocks.ts';
import { ClauseKind, depthOf, isHeading, outline, type OutlineEntry } from '#server/law/draft/draft-tree.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';

type Shape = [string, ...Shape[]];
const shape = (entries: readonly OutlineEntry[]): Shape[] =>
  entries.map(({ no, children }) => [no, ...shape(children)]);
const shapeOf = (text: string) => shape(outline(readDraftText(text).tree.clauses));

describe('目录', () => {
  it('条在节下，节在章下，章在编下，附件和前言在外', () => {
    const text = `某办法
第一编 甲
第一分编 甲
第一章 甲
第一节 甲
第一条 a
第二条 b
第二节 乙
第三条 c
第二章 乙
第四条 d
第二编 乙
第五条 e
附件1
表`;
    expect(shapeOf(text)).toEqual([
      ['前言'],
      [
        '第一编',
        [
          '第一分编',
          ['第一章', ['第一节', ['第一条'], ['第二条']], ['第二节', ['第三条']]],
          ['第二章', ['第四条']],
        ],
      ],
      ['第二编', ['第五条']],
      ['附件1'],
    ]);
  });

  it('没有章节的，各条并列；标题只取第一行', () => {
    expect(shapeOf('第一条 a\n第二条 b')).toEqual([['第一条'], ['第二条']]);
    const [chapter] = outline(readDraftText('第一章 总则\n没有条的文字。').tree.clauses);
    expect(chapter).toMatchObject({ kind: ClauseKind.CHAPTER, text: '总则' });
  });

  it.each([
    [ClauseKind.PREAMBLE, '前言', 0, false],
    [ClauseKind.PART, '第一编', 0, true],
    [ClauseKind.PART, '第一分编', 1, true],
    [ClauseKind.CHAPTER, '第一章', 2, true],
    [ClauseKind.SECTION, '第一节', 3, true],
    [ClauseKind.ARTICLE, '第一条', 4, false],
    [ClauseKind.ITEM, '一', 4, false],
    [ClauseKind.ANNEX, '附件1', 0, false],
    [ClauseKind.WHOLE, '全文', 0, false],
  ])('%s %s 在第%i层', (kind, no, depth, heading) => {
    expect(depthOf({ kind, no })).toBe(depth);
    expect(isHeading(kind)).toBe(heading);
  });
});

describe('款、项、目和表格', () => {
  it('每行一款；（一）是项，1. 是目；相连的表格行是一张表', () => {
    const text = `有下列情形之一的：
（一）迟到；
(二) 早退；
1. 一次；
２．两次；
（3）三次；
① 四次。
1.5倍计算。
| 档次 | 元/立方米 |
| 一档 | 2.5 |
见上表。
| 另 |
|  |`;
    expect(
      blocksOf(text).map(({ kind, no, text, rows }) => [kind, no, kind === 'TABLE' ? rows : text]),
    ).toEqual([
      ['PARAGRAPH', '', '有下列情形之一的：'],
      ['ITEM', '（一）', '迟到；'],
      ['ITEM', '(二)', '早退；'],
      ['SUBITEM', '1.', '一次；'],
      ['SUBITEM', '２．', '两次；'],
      ['SUBITEM', '（3）', '三次；'],
      ['SUBITEM', '①', '四次。'],
      ['PARAGRAPH', '', '1.5倍计算。'],
      [
        'TABLE',
        '',
        [
          ['档次', '元/立方米'],
          ['一档', '2.5'],
        ],
      ],
      ['PARAGRAPH', '', '见上表。'],
      ['TABLE', '', [['另'], ['']]],
    ]);
  });

  const marks = (text: string) => blocksOf(text).map(({ kind, no }) => `${kind} ${no}`);
  it.each([
    [
      '（1）是款下最高的一层',
      '有下列情形的：\n（1）迟到；\n（2）早退。',
      ['PARAGRAPH ', 'ITEM （1）', 'ITEM （2）'],
    ],
    [
      '（1）在（一）下',
      '有下列情形的：\n（一）迟到：\n（1）一次；\n（二）早退。',
      ['PARAGRAPH ', 'ITEM （一）', 'SUBITEM （1）', 'ITEM （二）'],
    ],
    [
      '（1）下有1.和①',
      '有下列情形的：\n（1）迟到：\n1. 一次；\n① 甲；\n（2）早退。',
      ['PARAGRAPH ', 'ITEM （1）', 'SUBITEM 1.', 'SUBITEM ①', 'ITEM （2）'],
    ],
    ['1.下有（1）', '有下列情形的：\n1. 迟到：\n（1）一次。', ['PARAGRAPH ', 'SUBITEM 1.', 'SUBITEM （1）']],
    [
      '各款各看各的',
      '甲：\n（一）迟到：\n（1）一次。\n乙：\n(1) 早退。',
      ['PARAGRAPH ', 'ITEM （一）', 'SUBITEM （1）', 'PARAGRAPH ', 'ITEM (1)'],
    ],
    ['一款也没有', '（１）迟到；', ['ITEM （１）']],
  ])('%s', (_name, text, found) => expect(marks(text)).toEqual(found));

  it('没有文字的没有款', () => expect(blocksOf('\n')).toEqual([]));
});
