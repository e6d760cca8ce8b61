import { describe, expect, it } from 'vitest';
import { joinable, movedBehind, neighbour, splitPlace } from '#client/staff/engines/draft/clause-places.ts';

const CLAUSES = ['甲', '乙', '丙'].map((anchorId) => ({ anchorId, kind: 'ARTICLE' }));
const CHAPTER = { anchorId: '章', kind: 'CHAPTER' };

describe('一条移到哪一条之后', () => {
  it.each([
    ['第一条上移', 0, -1, undefined],
    ['第二条上移，到最前', 1, -1, null],
    ['第三条上移', 2, -1, '甲'],
    ['第一条下移', 0, 1, '乙'],
    ['最后一条下移', 2, 1, undefined],
  ] as const)('%s', (_, at, by, behind) => {
    expect(movedBehind(CLAUSES, at, by)).toBe(behind);
  });
});

it('同一层次的相邻两条才能合并', () => {
  expect([0, 1, 2].map((at) => joinable(CLAUSES, at))).toEqual([true, true, false]);
  expect(joinable([CHAPTER, ...CLAUSES], 0)).toBe(false);
});

it('删去以后接着看下一条；最后一条删去的，看上一条；都删去的，没有', () => {
  expect([0, 1, 2].map((at) => neighbour(CLAUSES, at))).toEqual(['乙', '丙', '乙']);
  expect(neighbour([CHAPTER], 0)).toBeUndefined();
});

describe('在光标处拆分：按保存以后的文字数', () => {
  it.each([
    ['两句之间', '甲项补贴。乙项补贴。', 5, 5],
    ['光标前有空格', '  甲项补贴。 乙项补贴。', 8, 5],
    ['在第二行之前', '甲项补贴。\n乙项补贴。', 6, 5],
    ['隔着空行', '甲项。\n\n\n乙项。丙项。', 9, 7],
    ['在最前', '甲项补贴。', 0, null],
    ['前面只有空白', '  \n甲项补贴。', 3, null],
    ['在最后', '甲项补贴。', 5, null],
  ])('%s', (_, text, cursor, place) => {
    expect(splitPlace(text, cursor)).toBe(place);
  });
});
