import { describe, expect, it } from 'vitest';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import {
  type EditedClause,
  insert,
  join,
  move,
  remove,
  restore,
  rewrite,
  split,
} from '#server/law/draft/edit-draft.ts';
import { tidy } from '#server/law/draft/tidy.ts';
import { chineseNumber, renumber } from '#server/law/draft/renumber.ts';

const clause = (kind: ClauseKind, no: string, text: string): EditedClause => ({
  anchorId: text,
  originIds: [],
  kind,
  no,
  text,
});
const K = ClauseKind;
const DRAFT = [
  clause(K.CHAPTER, '第一章', '总则'),
  clause(K.ARTICLE, '第一条', '甲'),
  clause(K.ARTICLE, '第二条', '乙。丙'),
  clause(K.CHAPTER, '第二章', '保障'),
  clause(K.ARTICLE, '第三条', '丁'),
  clause(K.ANNEX, '附件', '表'),
];
const shown = (draft: readonly EditedClause[]) => draft.map(({ no, text }) => `${no} ${text}`);

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [1001, '一千零一'],
  [1260, '一千二百六十'],
])('%i 写作 %s', (value, said) => {
  expect(chineseNumber(value)).toBe(said);
});

describe('逐条修改：条序跟着变，每条还是那一条', () => {
  it.each([
    ['改写', rewrite(DRAFT, '甲', '改'), ['第一条 改', '第二条 乙。丙', '第三条 丁']],
    [
      '增加',
      insert(DRAFT, '甲', { anchorId: '新', kind: K.ARTICLE, text: '新' }),
      ['第一条 甲', '第二条 新', '第三条 乙。丙', '第四条 丁'],
    ],
    ['删去', remove(DRAFT, '甲'), ['第一条 乙。丙', '第二条 丁']],
    [
      '恢复删去的',
      restore(remove(DRAFT, '乙。丙'), DRAFT, '乙。丙'),
      ['第一条 甲', '第二条 乙。丙', '第三条 丁'],
    ],
    [
      '恢复，它前面的也删去了',
      restore(remove(remove(DRAFT, '甲'), '乙。丙'), DRAFT, '乙。丙'),
      ['第一条 乙。丙', '第二条 丁'],
    ],
    ['恢复，上一稿中没有', restore(remove(DRAFT, '甲'), DRAFT, '戊'), ['第一条 乙。丙', '第二条 丁']],
    ['移到第二章', move(DRAFT, '甲', '丁'), ['第一条 乙。丙', '第二条 丁', '第三条 甲']],
    ['拆分', split(DRAFT, '乙。丙', 2, '新'), ['第一条 甲', '第二条 乙。', '第三条 丙', '第四条 丁']],
    ['合并', join(DRAFT, '甲'), ['第一条 甲\n乙。丙', '第二条 丁']],
  ])('%s', (_, draft, articles) => {
    const found = draft.filter(({ kind }) => kind === K.ARTICLE);
    expect(shown(found)).toEqual(articles);
    expect(draft.filter(({ kind }) => kind !== K.ARTICLE).map(({ no }) => no)).toEqual([
      '第一章',
      '第二章',
      '附件',
    ]);
  });

  it('拆出的记着从哪一条来，并入的记着是哪一条', () => {
    expect(split(DRAFT, '乙。丙', 2, '新').find(({ anchorId }) => anchorId === '新')?.originIds).toEqual([
      '乙。丙',
    ]);
    expect(join(DRAFT, '甲')[1]).toMatchObject({ anchorId: '甲', originIds: ['乙。丙'] });
  });

  it('节在每章重新编号，条不重新编号；原来用数字的仍用数字', () => {
    const sections = [K.CHAPTER, K.SECTION, K.ARTICLE, K.CHAPTER, K.SECTION, K.ARTICLE].map((kind, at) =>
      clause(kind, '', String(at)),
    );
    expect(renumber(sections).map(({ no }) => no)).toEqual([
      '第一章',
      '第一节',
      '第一条',
      '第二章',
      '第一节（2）',
      '第二条',
    ]);
    expect(renumber([clause(K.ARTICLE, '第1条', '甲'), clause(K.ARTICLE, '', '乙')])[1]?.no).toBe('第2条');
  });
});

it('文字的整理：行首行尾的空白和空行不算', () => {
  expect(tidy('　第一款。 \r\n\n　　（一）第一项；\n')).toBe('第一款。\n（一）第一项；');
});
