/** 草案的各章: each clause stands in one fold, in the order of the draft. */
import { expect, it } from 'vitest';
import { sought } from '#client/citizen/draft/SearchDraft.tsx';
import { chaptersOf, isShort } from '#client/citizen/draft/chapters.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';

const KINDS: readonly (readonly [RegExp, `${ClauseKind}`])[] = [
  [/编$/, 'PART'],
  [/章$/, 'CHAPTER'],
  [/节$/, 'SECTION'],
  [/^附件/, 'ANNEX'],
  [/^前言/, 'PREAMBLE'],
  [/^[一二三四五六七八九十]+$/, 'ITEM'],
];

const clause = (no: string, text = '正文。', position = 0) => ({
  kind: KINDS.find(([pattern]) => pattern.test(no))?.[1] ?? 'ARTICLE',
  no,
  text,
  position,
});

const folds = (...nos: string[]) =>
  chaptersOf(nos.map((no) => clause(no))).map(({ heading, clauses }) =>
    [heading?.no ?? '', ...clauses.map(({ no }) => no)].join(' '),
  );

it.each<[string, string[], string[]]>([
  [
    '每章一折，节在章里',
    ['第一章', '第一节', '第一条', '第二节', '第二条', '第二章', '第三条'],
    ['第一章 第一节 第一条 第二节 第二条', '第二章 第三条'],
  ],
  [
    '编在各折之间',
    ['第一编', '第一章', '第一条', '第二编', '第二条'],
    ['第一编', '第一章 第一条', '第二编', ' 第二条'],
  ],
  [
    '前言和附件不算在章里',
    ['前言', '第一章', '第一条', '附件1', '附件2'],
    [' 前言', '第一章 第一条', ' 附件1 附件2'],
  ],
  [
    '没有章的，十条一折',
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'],
    [' 一 二 三 四 五 六 七 八 九 十', ' 十一'],
  ],
  ['没有条文的，没有折', [], []],
])('%s', (_, nos, want) => {
  expect(folds(...nos)).toEqual(want);
});

it('八百字以内的草案不折', () => {
  expect(isShort([clause('一', '字'.repeat(800))])).toBe(true);
  expect(isShort([clause('一', '字'.repeat(801))])).toBe(false);
});

it.each([
  ['写有这个词的', '退费', ['第一条', '第三条']],
  ['按条号', '第二条', ['第二条']],
  ['标题不算条文', '供热', []],
  ['没有找的，没有结果', '', []],
])('在草案中查找：%s', (_, seek, want) => {
  const clauses = [
    clause('第一章', '供热'),
    clause('第一条', '低温退费。'),
    clause('第二条', '按日计。'),
    clause('第三条', '退费不用申请。'),
  ];
  expect(sought(clauses, seek).map(({ no }) => no)).toEqual(want);
});
