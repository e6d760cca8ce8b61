/** 两行表头的表：上面一行的栏目并到下面一行，表下的附注不是一行，行号照旧. */
import { expect, it } from 'vitest';
import { foldHeads } from '#server/ground/table/fold-heads.ts';

const HEADS = [
  ['标题', null, null],
  ['序号', '公开事项', null],
  [null, '一级事项', '二级事项'],
];

it('没有分组的栏目在上面一行，并下来；附注去掉，后面的行号不变', () => {
  const table = {
    rows: [...HEADS, [1, '招生', null], ['调整说明：增加一行。', null, null], [2, '资助', null]],
  };
  expect(foldHeads(table, '一级事项').rows).toEqual([
    ['标题', null, null],
    ['序号', '公开事项', null],
    ['序号', '一级事项', '二级事项'],
    [1, '招生', null],
    [],
    [2, '资助', null],
  ]);
});

it('没有这一栏的、表头只在第一行的，照原样', () => {
  expect(foldHeads({ rows: HEADS }, '姓名').rows).toEqual(HEADS);
  expect(foldHeads({ rows: [['一级事项'], ['甲']] }, '一级事项').rows).toEqual([['一级事项'], ['甲']]);
});
