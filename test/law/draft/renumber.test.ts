/** 修改稿的编号: 增、删、移、拆、并一条之后，沿用草案原来的编号体例. */
import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import {
  type EditedClause,
  insert,
  join,
  move,
  remove,
  restore,
  split,
} from '#server/law/draft/edit-draft.ts';

const K = ClauseKind;
const KINDS: readonly (readonly [RegExp, ClauseKind])[] = [
  [/编/u, K.PART],
  [/章/u, K.CHAPTER],
  [/节/u, K.SECTION],
  [/条/u, K.ARTICLE],
];
/** A draft by its numbers alone; the text of each is the number it began with. */
const draftOf = (numbers: string): EditedClause[] =>
  numbers.split(' ').map((no, at) => ({
    anchorId: String(at),
    originIds: [],
    kind: KINDS.find(([end]) => end.test(no))?.[1] ?? K.ITEM,
    no,
    text: `${no}。乙`,
  }));
const shown = (draft: readonly EditedClause[]) => draft.map(({ no }) => no).join(' ');
const article = (kind = K.ARTICLE) => ({ anchorId: '新', kind, text: '新' });

const PARTIAL = '第九十八条 第九十九条 第一百条';
const UNDER = '第九条 第十条 第十条之一 第十条之二 第十一条';
const AGAIN = '第一章 一 二 第二章 一（2） 二（2） 三';
const CHAPTERS = '第一编 第一章 第一条 第二编 第一章（2） 第二条 第二章 第三条';

describe('增加一条', () => {
  it.each([
    ['从第九十八条起', PARTIAL, '0', K.ARTICLE, '第九十八条 第九十九条 第一百条 第一百零一条'],
    ['加在最前', PARTIAL, null, K.ARTICLE, '第九十八条 第九十九条 第一百条 第一百零一条'],
    ['之一跟着它的一条', UNDER, '0', K.ARTICLE, '第九条 第十条 第十一条 第十一条之一 第十一条之二 第十二条'],
    ['每章重新从一起', AGAIN, '1', K.ITEM, '第一章 一 二 三 第二章 一（2） 二（2） 三（2）'],
    [
      '每编重新从第一章起',
      CHAPTERS,
      '2',
      K.CHAPTER,
      '第一编 第一章 第一条 第二章 第二编 第一章（2） 第二条 第二章（2） 第三条',
    ],
    ['阿拉伯数字', '第1条 第2条', '0', K.ARTICLE, '第1条 第2条 第3条'],
    ['全角数字', '第８条 第９条', '0', K.ARTICLE, '第８条 第９条 第１０条'],
    [
      '连续编号的，照旧连续',
      '第一章 第一条 第二章 第二条',
      '1',
      K.ARTICLE,
      '第一章 第一条 第二条 第二章 第三条',
    ],
    [
      '节在每一章重新起',
      '第一章 第一节 第二节 第二章 第一节（2）',
      '4',
      K.SECTION,
      '第一章 第一节 第二节 第二章 第一节（2） 第二节（2）',
    ],
    [
      '分编还是分编',
      '第一编 第一分编 第二编 第一分编（2）',
      '3',
      K.ARTICLE,
      '第一编 第一分编 第二编 第一分编（2） 第一条',
    ],
    ['没有条的草案从第一条起', '第一章', '0', K.ARTICLE, '第一章 第一条'],
  ])('%s', (_case, numbers, after, kind, expected) => {
    expect(shown(insert(draftOf(numbers), after, article(kind)))).toBe(expected);
  });
});

describe('删去、移动、拆分、合并、恢复', () => {
  it.each([
    ['删去第一条，仍从第九十八条起', remove(draftOf(PARTIAL), '0'), '第九十八条 第九十九条'],
    ['删去之一，之二补上', remove(draftOf(UNDER), '2'), '第九条 第十条 第十条之一 第十一条'],
    ['移到另一章，各章各自编号', move(draftOf(AGAIN), '1', '6'), '第一章 一 第二章 一（2） 二 三 四'],
    ['拆分第九十八条', split(draftOf(PARTIAL), '0', 6, '新'), '第九十八条 第九十九条 第一百条 第一百零一条'],
    ['合并', join(draftOf(PARTIAL), '0'), '第九十八条 第九十九条'],
    ['恢复', restore(remove(draftOf(PARTIAL), '1'), draftOf(PARTIAL), '1'), PARTIAL],
    ['恢复之一', restore(remove(draftOf(UNDER), '2'), draftOf(UNDER), '2'), UNDER],
  ])('%s', (_case, draft, expected) => {
    expect(shown(draft)).toBe(expected);
  });
});
